import type { Dataset } from '../../src/model/dataset.ts';
import { idKind, statementOwnerId } from '../../src/model/ids.ts';
import type { Inspection, InspectionParts } from '../../src/model/inspections.ts';
import type { Source, Statement } from '../../src/model/provenance.ts';

type WholeInspection = Inspection & InspectionParts;

/**
 * The data set with each inspection `times` times: itself, and clones of it with their parts, statements and sources under
 * ids of their own. Services, regions, people, themes, frameworks, standards and measures are shared, so that hubs grow as
 * they would with more inspections. Once gives the data set itself.
 */
export function multiply(dataset: Dataset, times: number): Dataset {
  if (!Number.isInteger(times) || times < 1) throw new RangeError(`times: expected a whole number from 1, got ${times}.`);
  const copied = collectCopied(dataset);
  const copies = Array.from({ length: times - 1 }, (_, index) => copy(copied, index + 2));
  return {
    ...dataset,
    inspections: [...dataset.inspections, ...copies.flatMap(({ inspections }) => inspections)],
    sources: [...dataset.sources, ...copies.flatMap(({ sources }) => sources)],
    statements: [...dataset.statements, ...copies.flatMap(({ statements }) => statements)],
  };
}

/** What a clone is made of. */
type Copied = Pick<Dataset, 'inspections' | 'sources' | 'statements'>;

/** Inspections, the statements that they own, and the sources that speak of nothing else: a register of units stays one source. */
function collectCopied({ inspections, sources, statements }: Dataset): Copied {
  const isOwned = ({ aboutId }: Statement) => idKind(statementOwnerId(aboutId)) === 'inspection';
  const shared = new Set(statements.filter((statement) => !isOwned(statement)).map(({ sourceId }) => sourceId));
  return { inspections, sources: sources.filter(({ id }) => !shared.has(id)), statements: statements.filter(isOwned) };
}

function copy({ inspections, sources, statements }: Copied, number: number): Copied {
  const slugs = new Set(inspections.map(({ id }) => slugOf(id)));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const statementIds = new Set(statements.map(({ id }) => id));
  const suffixed = (id: string) => `${id}-copy-${number}`;
  const ofInspection = (id: string) => {
    const [kind = '', slug = '', ...rest] = id.split('/');
    return [kind, slugs.has(slug) ? suffixed(slug) : slug, ...rest].join('/');
  };
  return {
    inspections: inspections.map((inspection) => copyInspection(inspection, ofInspection, suffixed)),
    sources: sources.map((source): Source => ({ ...source, id: suffixed(source.id) })),
    statements: statements.map((statement) => ({
      ...statement,
      id: suffixed(statement.id),
      aboutId: ofInspection(statement.aboutId),
      sourceId: sourceIds.has(statement.sourceId) ? suffixed(statement.sourceId) : statement.sourceId,
      contradictsIds: statement.contradictsIds.filter((id) => statementIds.has(id)).map(suffixed),
    })),
  };
}

/** `inspection/essex-north-2022` gives `essex-north-2022`, which is the second segment of the ids of its parts too. */
function slugOf(inspectionId: string): string {
  return inspectionId.slice(inspectionId.indexOf('/') + 1);
}

function copyInspection(
  inspection: WholeInspection,
  ofInspection: (id: string) => string,
  suffixed: (text: string) => string,
): WholeInspection {
  const withId = <Part extends { id: string }>(part: Part): Part => ({ ...part, id: ofInspection(part.id) });
  const id = ofInspection(inspection.id);
  return {
    ...inspection,
    id,
    ratings: inspection.ratings.map(withId),
    ratingTallies: inspection.ratingTallies.map(withId),
    findings: inspection.findings.map(withId),
    recommendations: inspection.recommendations.map(withId),
    recommendationTallies: inspection.recommendationTallies.map(withId),
    statistics: inspection.statistics.map((statistic) => ({
      ...withId(statistic),
      sharedKey: statistic.sharedKey === null ? null : suffixed(statistic.sharedKey),
    })),
    involvements: inspection.involvements.map((involvement) => ({ ...involvement, inspectionId: id })),
  };
}
