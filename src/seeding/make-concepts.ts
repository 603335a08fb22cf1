import type { Framework, Measure, Standard, Theme } from '../model/concepts.ts';
import type { Source } from '../model/provenance.ts';
import type { SeedFramework, SeedMeasure, SeedSource, SeedStandard, SeedTheme } from './shapes/concepts.ts';

/** A theme, its links as ids. */
export function makeTheme({ code, label, altLabels, definition, broader, related }: SeedTheme): Theme {
  const id = (other: string): string => `theme/${other}`;
  return { id: id(code), code, label, altLabels, definition, broaderIds: broader.map(id), relatedIds: related.map(id) };
}

/** A framework without its standards. */
export function makeFramework(record: SeedFramework): Framework {
  return {
    id: record.id,
    name: record.name,
    validFrom: record.validFrom,
    validTo: record.validTo ?? null,
    pausedFrom: record.pausedFrom ?? null,
    maxPoints: record.maxPoints ?? null,
    maxPointsBasis: record.maxPointsBasis ?? null,
    appliesTo: record.appliesTo,
    aspects: record.aspects,
    notes: record.notes,
  };
}

/** A standard of a framework. */
export function makeStandard(record: SeedStandard, frameworkId: string): Standard {
  return {
    id: record.id,
    frameworkId,
    name: record.name,
    aliases: record.aliases,
    domain: record.domain ?? null,
    evidence: record.evidence ?? null,
    basis: record.basis,
    notes: record.notes,
    closeMatchIds: record.closeMatches,
  };
}

/** A measure. */
export function makeMeasure({ id, label, definition, denominator }: SeedMeasure): Measure {
  return { id, label, definition: definition ?? null, denominator: denominator ?? null };
}

/** A source. */
export function makeSource(record: SeedSource): Source {
  return {
    id: record.id,
    url: record.url ?? null,
    otherUrls: record.otherUrls,
    title: record.title ?? null,
    gist: record.gist ?? null,
    publisher: record.publisher,
    kind: record.kind,
    publishedOn: record.publishedOn ?? null,
    retrievedOn: record.retrievedOn ?? null,
    commit: record.commit ?? null,
    paths: record.paths,
    licence: record.licence ?? null,
    sha256: record.sha256 ?? null,
    note: record.note ?? null,
  };
}
