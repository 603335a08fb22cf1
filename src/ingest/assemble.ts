import type { FoundFact, FoundRemark, InspectedUnit, StepContext } from './found.ts';
import type { Property, PropertyValues, ReadInspection } from './reading.ts';

type Scalar =
  | 'region'
  | 'ordinal'
  | 'overallRating'
  | 'points'
  | 'pointsOutOf'
  | 'publishedOn'
  | 'fieldworkFrom'
  | 'fieldworkTo'
  | 'casesInspected'
  | 'recommendationCount'
  | 'previousRatingStated'
  | 'previousYearStated'
  | 'pdusInRegionStated';
type Part = 'ratings' | 'ratingTallies' | 'statistics' | 'recommendationTallies' | 'recommendations' | 'involvements';

/** Puts the facts of each inspection together: each fact once, however often the document says it; two values of one thing are a message. */
export function assembleInspections(
  context: StepContext,
  facts: readonly FoundFact[],
): { inspections: ReadInspection[]; remarks: FoundRemark[] } {
  const remarks: FoundRemark[] = [];
  const inspections = context.units.map((unit, index) => {
    const own = facts.filter(({ subject }) => subject.includes(index));
    return assemble(context, unit, { own, remarks, text: context.page.text });
  });
  return { inspections, remarks };
}

interface Gathering {
  readonly own: readonly FoundFact[];
  readonly remarks: FoundRemark[];
  readonly text: string;
}

function assemble(context: StepContext, unit: InspectedUnit, gathering: Gathering): ReadInspection {
  const { service, block, start, end } = unit;
  const { programme, lead } = context;
  const one = <Name extends Scalar>(name: Name) => scalar(name, gathering, lead);
  const many = <Name extends Part>(name: Name, keyOf: (value: PropertyValues[Name]) => unknown) => parts(name, gathering, keyOf);
  const overallRating = one('overallRating');
  const involvements = many('involvements', ({ role, person }) => [role, person.name]);
  const asStated = block.text.slice(start, end);
  return {
    service: { id: service?.id ?? null, name: service?.name ?? unit.name },
    serviceNameAsStated: asStated === service?.name || unit.kind === 'BODY' ? null : asStated,
    region: one('region'),
    programme,
    ordinal: one('ordinal'),
    overallRating,
    ratingStatus: overallRating !== null ? 'RATED' : programme === 'DYNAMIC_PUBLIC_PROTECTION' ? 'NOT_RATED' : 'UNKNOWN',
    points: one('points'),
    pointsOutOf: one('pointsOutOf'),
    publishedOn: one('publishedOn'),
    fieldworkFrom: one('fieldworkFrom'),
    fieldworkTo: one('fieldworkTo'),
    casesInspected: one('casesInspected'),
    recommendationCount: one('recommendationCount'),
    previousRatingStated: one('previousRatingStated'),
    previousYearStated: one('previousYearStated'),
    pdusInRegionStated: one('pdusInRegionStated'),
    ratings: many('ratings', ({ standard }) => standard.name),
    ratingTallies: many('ratingTallies', ({ rating, count, outOf }) => [rating, count, outOf]),
    statistics: many('statistics', ({ value, unit: of, outOf, qualifier, population, scopeKind, standard, about }) => [
      value,
      of,
      outOf,
      qualifier,
      population,
      scopeKind,
      standard?.name,
      about,
    ]),
    recommendationTallies: many('recommendationTallies', ({ count, addressees }) => [count, addressees.map(({ id }) => id)]),
    recommendations: many('recommendations', ({ summary }) => summary.toLowerCase()),
    involvements,
    mediaContact: involvements.filter(({ role }) => role === 'MEDIA_CONTACT').map(({ person }) => ({ name: person.name }))[0] ?? null,
    findings: findings(gathering),
  };
}

/** The value of a property. Of two dates the more precise one; the lead sentence decides on a rating; else two values give none. */
function scalar<Name extends Scalar>(name: Name, { own, remarks }: Gathering, lead: StepContext['lead']): PropertyValues[Name] | null {
  const facts = own.filter((fact): fact is FoundFact<Name> => fact.property === name);
  const first = facts[0];
  if (first === undefined) return null;
  const values = Map.groupBy(facts, ({ value }) => JSON.stringify(value));
  if (values.size === 1) return first.value;
  const distinct = [...values.values()].map(([fact]) => fact as FoundFact<Name>);
  const precise = distinct.toSorted((one, other) => String(other.value).length - String(one.value).length)[0] as FoundFact<Name>;
  if (/On$|^fieldwork/.test(name) && distinct.every(({ value }) => String(precise.value).startsWith(String(value)))) return precise.value;
  const leading = facts.find(({ block, start }) => lead !== null && block === lead.block && lead.start <= start && start < lead.end);
  const decided = name === 'overallRating' ? leading : undefined;
  const odd = distinct.find((fact) => fact !== decided && JSON.stringify(fact.value) !== JSON.stringify(decided?.value)) as FoundFact<Name>;
  remarks.push({
    kind: 'MESSAGE',
    reason: 'two-values',
    message: `Expected one value of ${name}, got ${distinct.map(({ value }) => JSON.stringify(value)).join(' and ')}: ${decided === undefined ? 'none was taken' : 'that of the first sentence was taken'}; see which holds.`,
    block: odd.block,
    start: odd.start,
    end: odd.end,
  });
  return decided?.value ?? null;
}

function parts<Name extends Part>(name: Name, { own }: Gathering, keyOf: (value: PropertyValues[Name]) => unknown): PropertyValues[Name][] {
  const values = new Map<string, PropertyValues[Name]>();
  for (const fact of own) {
    if (fact.property !== name) continue;
    const value = fact.value as PropertyValues[Name];
    const key = JSON.stringify(keyOf(value));
    if (!values.has(key)) values.set(key, value);
  }
  return [...values.values()];
}

/** Each theme once for each way in which it points, with the first sentence that shows it. */
function findings({ own, text }: Gathering): ReadInspection['findings'] {
  const first = new Map<string, ReadInspection['findings'][number]>();
  for (const { property, value, block, start, end } of own) {
    if (property !== 'findings') continue;
    const finding = value as PropertyValues['findings' & Property];
    const key = `${finding.theme.code} ${finding.polarity}`;
    const place = block.copy.toOriginal(start, end);
    if (!first.has(key)) first.set(key, { ...finding, paragraph: block.number, ...place, quote: text.slice(place.start, place.end) });
  }
  return [...first.values()];
}
