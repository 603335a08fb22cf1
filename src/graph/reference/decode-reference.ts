import type { CountedTheme, Framework, Measure, Standard } from '../../model/concepts.ts';
import type { RetiredId } from '../../model/dataset.ts';
import type { Person, Post } from '../../model/people.ts';
import type {
  Alias,
  Identifier,
  NationalBody,
  OperationalUnit,
  PoliceArea,
  ProbationDeliveryUnit,
  ProbationRegion,
} from '../../model/services.ts';
import { projectionOf } from '../projection.ts';

/** The properties of a node or relationship as Neo4j gives them; what is null has none. */
export type Properties = Readonly<Record<string, unknown>>;

/** Neo4j holds lists of objects as parallel lists; an empty text there is null here. */
interface Stored {
  readonly identifierSchemes: readonly string[];
  readonly identifierValues: readonly string[];
  readonly identifierNotes: readonly string[];
  readonly localDeliveryUnitNames: readonly string[];
  readonly localDeliveryUnitCodes: readonly string[];
  readonly termsFrom: readonly string[];
  readonly termsTo: readonly string[];
  readonly termNotes: readonly string[];
  readonly trendYears: readonly number[];
  readonly trendInspectionCounts: readonly number[];
  readonly trendThemeCounts: readonly number[];
  readonly trendConcernCounts: readonly number[];
  readonly trendStrengthCounts: readonly number[];
  readonly trendMixedCounts: readonly number[];
  readonly coOccurringIds: readonly string[];
  readonly coOccurringCounts: readonly number[];
}

function identifiersOf(properties: Properties): Identifier[] {
  const { identifierSchemes, identifierValues, identifierNotes } = properties as unknown as Stored;
  return identifierSchemes.map((scheme, index) => ({
    scheme,
    value: identifierValues[index] as string,
    note: identifierNotes[index] || null,
  }));
}

const pdu = projectionOf<Omit<ProbationDeliveryUnit, 'identifiers' | 'localDeliveryUnits'>>({
  id: true,
  name: true,
  regionId: true,
  deliusCode: true,
  status: true,
  firstSeenOn: true,
  coverage: true,
  confidence: true,
  notes: true,
  predecessorIds: true,
});

export function decodeProbationDeliveryUnit(properties: Properties): ProbationDeliveryUnit {
  const { localDeliveryUnitNames, localDeliveryUnitCodes } = properties as unknown as Stored;
  return {
    ...pdu.fromProperties(properties),
    identifiers: identifiersOf(properties),
    localDeliveryUnits: localDeliveryUnitNames.map((name, index) => ({ name, code: localDeliveryUnitCodes[index] as string })),
  };
}

const region = projectionOf<Omit<ProbationRegion, 'identifiers'>>({
  id: true,
  name: true,
  deliusCode: true,
  nation: true,
  policeAreaIds: true,
  notes: true,
});

export function decodeProbationRegion(properties: Properties): ProbationRegion {
  return { ...region.fromProperties(properties), identifiers: identifiersOf(properties) };
}

const post = projectionOf<Omit<Post, 'terms' | 'atId'>>({ role: true, title: true, interim: true, from: true, to: true, note: true });

export function decodePost(atId: string, properties: Properties): Post {
  const { termsFrom, termsTo, termNotes } = properties as unknown as Stored;
  const terms = termsFrom.map((from, index) => ({ from, to: termsTo[index] as string, note: termNotes[index] || null }));
  return { ...post.fromProperties(properties), terms, atId };
}

export const { fromProperties: decodeNationalBody } = projectionOf<NationalBody>({ id: true, name: true, notes: true });

export const { fromProperties: decodeOperationalUnit } = projectionOf<OperationalUnit>({
  id: true,
  name: true,
  regionId: true,
  deliusCode: true,
  kind: true,
  notes: true,
});

export const { fromProperties: decodePoliceArea } = projectionOf<PoliceArea>({ id: true, name: true });

export const { fromProperties: decodeAlias } = projectionOf<Alias>({ text: true, key: true, kind: true, namesId: true });

export const { fromProperties: decodeRetiredId } = projectionOf<RetiredId>({ id: true, replacedById: true, reason: true });

export const { fromProperties: decodePerson } = projectionOf<Omit<Person, 'posts'>>({ id: true, name: true, honours: true });

const theme = projectionOf<Omit<CountedTheme, 'trend' | 'coOccurring'>>({
  id: true,
  code: true,
  label: true,
  altLabels: true,
  definition: true,
  broaderIds: true,
  relatedIds: true,
  concernCount: true,
  strengthCount: true,
  mixedCount: true,
  inspectionCount: true,
  inspectionsWithFindingsCount: true,
});

export function decodeTheme(properties: Properties): CountedTheme {
  const stored = properties as unknown as Stored;
  const trend = stored.trendYears.map((year, index) => ({
    year,
    inspectionCount: stored.trendInspectionCounts[index] as number,
    themeCount: stored.trendThemeCounts[index] as number,
    concernCount: stored.trendConcernCounts[index] as number,
    strengthCount: stored.trendStrengthCounts[index] as number,
    mixedCount: stored.trendMixedCounts[index] as number,
  }));
  const coOccurring = stored.coOccurringIds.map((otherId, index) => ({ otherId, count: stored.coOccurringCounts[index] as number }));
  return { ...theme.fromProperties(properties), trend, coOccurring };
}

export const { fromProperties: decodeFramework } = projectionOf<Framework>({
  id: true,
  name: true,
  validFrom: true,
  validTo: true,
  pausedFrom: true,
  maxPoints: true,
  maxPointsBasis: true,
  appliesTo: true,
  aspects: true,
  notes: true,
});

export const { fromProperties: decodeStandard } = projectionOf<Standard>({
  id: true,
  frameworkId: true,
  name: true,
  aliases: true,
  domain: true,
  evidence: true,
  basis: true,
  notes: true,
  closeMatchIds: true,
});

export const { fromProperties: decodeMeasure } = projectionOf<Measure>({ id: true, label: true, definition: true, denominator: true });
