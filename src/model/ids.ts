/** Ids are permanent, readable and the path of the object: `inspection/essex-north-2022`, `finding/essex-north-2022/3f9a0c1b2d`. */

/** The SDL type that each first segment of an id stands for. */
export const TYPE_OF_ID_KIND = {
  inspection: 'Inspection',
  pdu: 'ProbationDeliveryUnit',
  region: 'ProbationRegion',
  body: 'NationalBody',
  unit: 'OperationalUnit',
  police: 'PoliceArea',
  person: 'Person',
  framework: 'Framework',
  standard: 'Standard',
  theme: 'Theme',
  measure: 'Measure',
  source: 'Source',
  release: 'Release',
  rating: 'StandardRating',
  'rating-tally': 'RatingTally',
  finding: 'Finding',
  recommendation: 'Recommendation',
  'recommendation-tally': 'RecommendationTally',
  statistic: 'Statistic',
  statement: 'Statement',
} as const;

/** The first segment of an id. */
export type IdKind = keyof typeof TYPE_OF_ID_KIND;
/** An SDL type whose objects have ids. */
export type NodeTypeName = (typeof TYPE_OF_ID_KIND)[IdKind];

/** Kinds of the parts of an inspection: their ids name the inspection in the second segment. */
const PART_KINDS = ['rating', 'rating-tally', 'finding', 'recommendation', 'recommendation-tally', 'statistic'] as const;

const SHAPE = /^([a-z-]+)((?:\/[A-Za-z0-9][A-Za-z0-9._-]*)+)$/;
const LONGEST_ID = 200;

/** Returns the kind of a well-formed id, else null: `pdu/essex-north` gives `pdu`; `essex north`, `pdu/` and `planet/mars` give null. */
export function idKind(id: string): IdKind | null {
  if (id.length > LONGEST_ID) return null;
  const kind = SHAPE.exec(id)?.[1];
  return kind !== undefined && Object.hasOwn(TYPE_OF_ID_KIND, kind) ? (kind as IdKind) : null;
}

/** Whether the id is that of a part of an inspection (a finding, a rating, a statistic …). */
export function isPartId(id: string): boolean {
  return (PART_KINDS as readonly string[]).includes(id.slice(0, id.indexOf('/')));
}

/** The inspection that a part belongs to: `finding/essex-north-2022/3f9a0c1b2d` gives `inspection/essex-north-2022`. */
export function inspectionIdOfPart(partId: string): string {
  return `inspection/${partId.split('/')[1]}`;
}

/**
 * Tells an involvement from all others by its inspection and key: `involvement/essex-south-2024/MEDIA_CONTACT person/louise-cordell`.
 * It is no id of the API: `idKind` gives null.
 */
export function involvementId(inspectionId: string, key: string): string {
  return `involvement/${inspectionId.slice(inspectionId.indexOf('/') + 1)}/${key}`;
}

/** The object that owns the statements about `aboutId`: the inspection for its parts, else the object itself. */
export function statementOwnerId(aboutId: string): string {
  return isPartId(aboutId) ? inspectionIdOfPart(aboutId) : aboutId;
}
