import { BadInputError } from '../graph/bad-input.ts';
import { type MaybePromise, whenKnown } from '../graph/maybe-promise.ts';
import type { Operation } from '../graph/operation.ts';
import type { CountedTheme, Framework, Measure, Standard } from '../model/concepts.ts';
import { type IdKind, idKind, inspectionIdOfPart, type NodeTypeName, TYPE_OF_ID_KIND } from '../model/ids.ts';
import type {
  Finding,
  InspectionHead,
  InspectionParts,
  RatingTally,
  RecommendationTally,
  RecurringRecommendation,
  StandardRating,
  Statistic,
} from '../model/inspections.ts';
import type { Person } from '../model/people.ts';
import type { Release, Source, Statement } from '../model/provenance.ts';
import type { NationalBody, OperationalUnit, PoliceArea, ProbationDeliveryUnit, ProbationRegion } from '../model/services.ts';
import type { NodeParent, ServiceParent } from './parents.ts';

/** What the ids of each kind stand for. */
export interface NodeOfKind {
  inspection: InspectionHead;
  pdu: ProbationDeliveryUnit;
  region: ProbationRegion;
  body: NationalBody;
  unit: OperationalUnit;
  police: PoliceArea;
  person: Person;
  framework: Framework;
  standard: Standard;
  theme: CountedTheme;
  measure: Measure;
  source: Source;
  release: Release & NodeParent;
  rating: StandardRating;
  'rating-tally': RatingTally;
  finding: Finding;
  recommendation: RecurringRecommendation;
  'recommendation-tally': RecommendationTally;
  statistic: Statistic;
  statement: Statement;
}

type Loaded<Value> = MaybePromise<Value | null | undefined>;

/** Loads the object of an id by the kind of the id; null or undefined where the release has none. */
export const LOAD_BY_KIND: { readonly [Kind in IdKind]: (operation: Operation, id: string) => Loaded<NodeOfKind[Kind]> } = {
  inspection: ({ inspection }, id) => inspection(id),
  pdu: ({ reference }, id) => reference.probationDeliveryUnits.get(id),
  region: ({ reference }, id) => reference.probationRegions.get(id),
  body: ({ reference }, id) => reference.nationalBodies.get(id),
  unit: ({ reference }, id) => reference.operationalUnits.get(id),
  police: ({ reference }, id) => reference.policeAreas.get(id),
  person: ({ reference }, id) => reference.people.get(id),
  framework: ({ reference }, id) => reference.frameworks.get(id),
  standard: ({ reference }, id) => reference.standards.get(id),
  theme: ({ reference }, id) => reference.themes.get(id),
  measure: ({ reference }, id) => reference.measures.get(id),
  source: ({ source }, id) => source(id),
  release: ({ release }, id) => (id === `release/${release.version}` ? { ...release, id } : null),
  rating: (operation, id) => partOf(operation, id, 'ratings'),
  'rating-tally': (operation, id) => partOf(operation, id, 'ratingTallies'),
  finding: ({ finding }, id) => finding(id),
  recommendation: ({ recommendation }, id) => recommendation(id),
  'recommendation-tally': (operation, id) => partOf(operation, id, 'recommendationTallies'),
  statistic: ({ statistic }, id) => statistic(id),
  statement: ({ statement }, id) => statement(id),
};

/** Loads the object of an id of any kind; null when the release has none. Throws `BadInputError` when the id is malformed. */
export function loadNode(operation: Operation, id: string, argument = 'id'): MaybePromise<NodeParent | null> {
  const load: (operation: Operation, id: string) => Loaded<NodeParent> = LOAD_BY_KIND[checkedKind(id, argument)];
  return whenKnown(load(operation, id), (node) => node ?? null);
}

/** The SDL type of an id. */
export function typeOfNode({ id }: NodeParent): NodeTypeName {
  const kind = idKind(id);
  if (kind === null) throw new Error(`No type for the id ${id}.`);
  return TYPE_OF_ID_KIND[kind];
}

/** The service or body of an id; throws when the release has none, for the loader has checked that it does. */
export function serviceOf({ reference, release }: Operation, id: string): ServiceParent {
  const service = reference.probationDeliveryUnits.get(id) ?? reference.probationRegions.get(id) ?? reference.nationalBodies.get(id);
  if (!service) throw new Error(`Release ${release.version} refers to ${id} but has no such service.`);
  return service;
}

/** Checks an argument that takes an id of one kind; throws `BadInputError` when it is malformed or of another kind. */
export function checkId(id: string, kind: IdKind, argument = 'id'): void {
  const got = checkedKind(id, argument);
  if (got !== kind) {
    throw new BadInputError(
      `${argument}: expected an id of type ${TYPE_OF_ID_KIND[kind]}, such as ${EXAMPLES[kind]}, got one of type ${TYPE_OF_ID_KIND[got]}, ${JSON.stringify(id)}; node(id:) takes every id.`,
    );
  }
}

/** The kind of an id; throws `BadInputError` when it is malformed. */
export function checkedKind(id: string, argument: string): IdKind {
  const kind = idKind(id);
  if (kind === null) {
    const shown = JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id);
    throw new BadInputError(`${argument}: expected an id such as ${EXAMPLES.inspection} or ${EXAMPLES.pdu}, got ${shown}.`);
  }
  return kind;
}

const EXAMPLES: Readonly<Record<IdKind, string>> = {
  inspection: 'inspection/essex-north-2022',
  pdu: 'pdu/essex-north',
  region: 'region/east-of-england',
  body: 'body/hmpps',
  unit: 'unit/all-north-east',
  police: 'police/essex',
  person: 'person/justin-russell',
  framework: 'framework/probation-2021',
  standard: 'standard/probation-2021/leadership',
  theme: 'theme/STAFFING',
  measure: 'measure/vacancy-rate-probation-officers',
  source: 'source/5b1d0c2e9f47',
  release: 'release/2026-11-22-1a2b3c4d',
  rating: 'rating/essex-north-2022/0a1b2c3d4e',
  'rating-tally': 'rating-tally/essex-north-2022/0a1b2c3d4e',
  finding: 'finding/essex-north-2022/0a1b2c3d4e',
  recommendation: 'recommendation/essex-north-2022/0a1b2c3d4e',
  'recommendation-tally': 'recommendation-tally/essex-north-2022/0a1b2c3d4e',
  statistic: 'statistic/essex-north-2022/0a1b2c3d4e',
  statement: 'statement/inspection/essex-north-2022/0a1b2c3d4e',
};

function partOf<List extends 'ratings' | 'ratingTallies' | 'recommendationTallies'>(
  { inspectionParts }: Operation,
  id: string,
  list: List,
): MaybePromise<InspectionParts[List][number] | null> {
  return whenKnown(inspectionParts(inspectionIdOfPart(id)), (whole) => {
    const parts: readonly InspectionParts[List][number][] = whole?.[list] ?? [];
    return parts.find((part) => part.id === id) ?? null;
  });
}
