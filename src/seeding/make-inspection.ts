import type { Inspection, InspectionParts } from '../model/inspections.ts';
import { involvementValue } from '../model/statement-values.ts';
import { partIdOf } from './content-hash.ts';
import type { PartList, SeedPart } from './part-content.ts';
import { PART_CONTENT, PART_LISTS } from './part-content.ts';
import type { SeedInspection } from './shapes/inspection.ts';

/** A checked record as the inspection with its parts; `regionOf` gives the region of a PDU. */
export function makeInspection(record: SeedInspection, regionOf: ReadonlyMap<string, string>): Inspection & InspectionParts {
  return { ...makeScalars(record, regionOf), ...makeParts(record) };
}

/** The id of a part of the record. */
export function idOfPart<List extends PartList>(record: SeedInspection, list: List, part: SeedPart<List>): string {
  return partIdOf(PART_LISTS[list], record.id, PART_CONTENT[list](part));
}

function makeScalars(record: SeedInspection, regionOf: ReadonlyMap<string, string>): Inspection {
  return {
    id: record.id,
    serviceId: record.service,
    serviceNameAsStated: record.serviceNameAsStated ?? null,
    regionId: record.service.startsWith('region/') ? record.service : (regionOf.get(record.service) ?? null),
    programme: record.programme,
    frameworkId: record.framework,
    frameworkBasis: record.frameworkBasis,
    ordinal: record.ordinal ?? null,
    overallRating: record.overallRating ?? null,
    ratingStatus: record.ratingStatus,
    points: record.points ?? null,
    pointsOutOf: record.pointsOutOf ?? null,
    year: record.year ?? null,
    yearBasis: record.yearBasis ?? null,
    publishedOn: record.publishedOn ?? null,
    fieldworkFrom: record.fieldworkFrom ?? null,
    fieldworkTo: record.fieldworkTo ?? null,
    fieldworkScope: record.fieldworkScope ?? null,
    casesInspected: record.casesInspected ?? null,
    recommendationCount: record.recommendationCount ?? null,
    previousRatingStated: record.previousRatingStated ?? null,
    previousYearStated: record.previousYearStated ?? null,
    pdusInRegionStated: record.pdusInRegionStated ?? null,
    notes: record.notes,
  };
}

function makeParts(record: SeedInspection): InspectionParts {
  return {
    ratings: record.ratings.map((part) => ({
      id: idOfPart(record, 'ratings', part),
      rating: part.rating,
      points: part.points ?? null,
      standardNameStated: part.standardNameStated,
      standardId: part.standard,
    })),
    ratingTallies: record.ratingTallies.map((part) => ({
      id: idOfPart(record, 'ratingTallies', part),
      rating: part.rating,
      count: part.count,
      outOf: part.outOf ?? null,
      group: part.group ?? null,
      asStated: part.asStated ?? null,
    })),
    findings: record.findings.map((part) => ({
      id: idOfPart(record, 'findings', part),
      polarity: part.polarity,
      note: part.note,
      themeId: `theme/${part.theme}`,
    })),
    recommendations: record.recommendations.map((part) => ({
      id: idOfPart(record, 'recommendations', part),
      summary: part.summary,
      number: part.number ?? null,
      themeIds: part.themes.map((code) => `theme/${code}`),
      addresseeIds: part.addressees,
    })),
    recommendationTallies: record.recommendationTallies.map((part) => ({
      id: idOfPart(record, 'recommendationTallies', part),
      count: part.count,
      asStated: part.asStated ?? null,
      addresseeIds: part.addressees,
    })),
    statistics: record.statistics.map((part) => makeStatistic(record, part)),
    involvements: record.involvements.map((part) => makeInvolvement(record, part)),
  };
}

function makeStatistic(record: SeedInspection, part: SeedPart<'statistics'>): InspectionParts['statistics'][number] {
  return {
    id: idOfPart(record, 'statistics', part),
    value: part.value,
    unit: part.unit,
    outOf: part.outOf ?? null,
    qualifier: part.qualifier ?? null,
    asStated: part.asStated ?? null,
    population: part.population,
    about: part.about,
    scope: part.scope ?? null,
    scopeKind: part.scopeKind,
    sharedKey: part.sharedKey ?? null,
    standardNameStated: part.standardNameStated ?? null,
    standardId: part.standard ?? null,
    measureId: part.measure ?? null,
  };
}

function makeInvolvement(record: SeedInspection, part: SeedInspection['involvements'][number]): InspectionParts['involvements'][number] {
  return {
    key: involvementValue({ role: part.role, personId: part.person }),
    inspectionId: record.id,
    personId: part.person,
    role: part.role,
    title: part.title,
    interim: part.interim,
    asOf: part.asOf ?? null,
  };
}
