import type { Dataset } from '../../../src/model/dataset.ts';
import { earliestDay, latestDay } from '../../../src/model/partial-date.ts';
import { addresseeKindOf, likenessOf, medianOf, newestParts, sortedBy, type WholeInspection } from '../../questions/oracle.ts';
import type { Case } from './case.ts';
import { type Dimension, keyOf, placeOf, valueIn } from './keys.ts';

type Figure = ReturnType<typeof newestParts<'statistics'>>[number];

/** The figures of one measure by one dimension. */
export function series(measureId: string, by: Dimension): Case {
  return {
    name: `measureSeries of ${measureId} by ${by}`,
    field: `measureSeries(measure: "${measureId}", by: ${by}, filter: FILTER) { key { value label } n qualifiedCount least median most
      casesInspected casesInspectedKnown frameworkBreak statistics { id } }`,
    expected: (selected, records) => {
      const all = newestParts(selected, 'statistics').filter((figure) => figure.measureId === measureId && figure.scopeKind === 'UNIT');
      const once = all.filter(
        ({ sharedKey }, at) => sharedKey === null || !all.slice(0, at).some((earlier) => earlier.sharedKey === sharedKey),
      );
      const valueOfFigure = (figure: Figure) => (by === 'STANDARD' ? figure.standardId : valueIn(records, by, figure.inspection));
      const groups = sortedBy([...Map.groupBy(once, valueOfFigure)], ([value]) => placeOf(records, by, value));
      return groups.map(([value, figures], at) => ({
        key: keyOf(records, by, value),
        ...summary(figures),
        frameworkBreak: by === 'YEAR' && value !== null && at > 0 && frameworks(figures) !== frameworks(groups[at - 1]?.[1] ?? []),
        statistics: figures.map(({ id }) => ({ id })),
      }));
    },
  };
}

function summary(figures: readonly Figure[]) {
  const exact = figures.filter(({ qualifier }) => qualifier === null).map(({ value }) => value);
  const inspections = [...new Set(figures.map(({ inspection }) => inspection.id))].map((id) =>
    figures.find(({ inspection }) => inspection.id === id),
  );
  const cases = inspections.map((figure) => figure?.inspection.casesInspected ?? null).filter((count) => count !== null);
  return {
    n: inspections.length,
    qualifiedCount: figures.length - exact.length,
    least: sortedBy(exact, (value) => value)[0] ?? null,
    median: medianOf(exact),
    most: sortedBy(exact, (value) => -value)[0] ?? null,
    casesInspected: cases.length === 0 ? null : cases.reduce((sum, count) => sum + count, 0),
    casesInspectedKnown: cases.length,
  };
}

function frameworks(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ inspection }) => inspection.frameworkId))].sort().join();
}

/** Days from the end of fieldwork to publication by one dimension. */
export function durations(by: Dimension): Case {
  return {
    name: `timeToPublication by ${by}`,
    field: `timeToPublication(by: ${by}, filter: FILTER) { key { value label } n leastDays mostDays medianLeastDays medianMostDays }`,
    expected: (selected, records) => {
      const dated = selected.flatMap((inspection) =>
        spanOf(inspection).map((span) => ({ ...span, value: valueIn(records, by, inspection) })),
      );
      const groups = sortedBy([...Map.groupBy(dated, ({ value }) => value)], ([value]) => placeOf(records, by, value));
      return groups.map(([value, spans]) => ({
        key: keyOf(records, by, value),
        n: spans.length,
        leastDays: Math.min(...spans.map(({ least }) => least)),
        mostDays: Math.max(...spans.map(({ most }) => most)),
        medianLeastDays: medianOf(spans.map(({ least }) => least)),
        medianMostDays: medianOf(spans.map(({ most }) => most)),
      }));
    },
  };
}

function spanOf({ fieldworkFrom, fieldworkTo, fieldworkScope, publishedOn }: WholeInspection): { least: number; most: number }[] {
  const end = fieldworkTo ?? fieldworkFrom;
  if (end === null || publishedOn === null || fieldworkScope === 'REGION') return [];
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const [least, most] = [days(latestDay(end), earliestDay(publishedOn)), days(earliestDay(end), latestDay(publishedOn))];
  return [{ least: Math.max(0, least), most: Math.max(0, most) }];
}

const KINDS = ['PROBATION_DELIVERY_UNIT', 'PROBATION_REGION', 'HMPPS', 'MINISTRY_OF_JUSTICE', 'OTHER_BODY'];
const kindsOf = (ids: readonly string[]) => KINDS.filter((kind) => ids.some((id) => addresseeKindOf(id) === kind));

export const ADDRESSEES: Case = {
  name: 'recommendationsByAddressee',
  field: 'recommendationsByAddressee(filter: FILTER) { n caveat rows { kinds n listed counted } }',
  expected: (selected) => {
    const made = selected.flatMap((inspection) => [
      ...inspection.recommendations.map(({ addresseeIds }) => ({ inspection, kinds: kindsOf(addresseeIds), listed: 1, counted: 0 })),
      ...inspection.recommendationTallies.map(({ addresseeIds, count }) => ({
        inspection,
        kinds: kindsOf(addresseeIds),
        listed: 0,
        counted: count,
      })),
    ]);
    const rows = [...Map.groupBy(made, ({ kinds }) => kinds.join()).values()].map((group) => ({
      kinds: group[0]?.kinds ?? [],
      n: new Set(group.map(({ inspection }) => inspection)).size,
      listed: group.reduce((sum, { listed }) => sum + listed, 0),
      counted: group.reduce((sum, { counted }) => sum + counted, 0),
    }));
    const listing = selected.filter(({ recommendations }) => recommendations.length > 0).length;
    const counting = selected.filter(({ recommendationTallies }) => recommendationTallies.length > 0).length;
    const of = selected.length === 1 ? '1 inspection' : `${selected.length} inspections`;
    return {
      n: new Set(made.map(({ inspection }) => inspection)).size,
      caveat: `Recommendations are listed for ${listing} of ${of} and counted by addressee for ${counting}; a recommendation can be both listed and counted.`,
      rows: sortedBy(
        rows,
        ({ counted }) => -counted,
        ({ listed }) => -listed,
        ({ kinds }) => kinds.join(),
      ),
    };
  },
};

/** 100 rows with more recommendations each would cost too much. */
const OF_EACH = 5;

/** Themes on which recommendations to one kind of addressee were made in so many regions; the filter is that of their inspections. */
export function recurring(minRegions: number): Case {
  return {
    name: `recurringRecommendations in ${minRegions} regions`,
    field: `recurringRecommendations(minRegions: ${minRegions}, filter: { inspection: FILTER }) { theme { id } addresseeKind regions { id }
      inspectionCount recommendationCount since recommendations(first: ${OF_EACH}) { id } }`,
    expected: (selected, records) => {
      const made = newestParts(selected, 'recommendations').flatMap((each) =>
        each.themeIds.flatMap((themeId) => [...new Set(each.addresseeIds.map(likenessOf))].map((kind) => ({ themeId, kind, each }))),
      );
      const rows = [...Map.groupBy(made, ({ themeId, kind }) => `${themeId} ${kind}`).values()].map((group) => {
        const inspections = new Set(group.map(({ each }) => each.inspection));
        const dates = [...inspections].flatMap(({ publishedOn }) => publishedOn ?? []);
        return {
          theme: { id: group[0]?.themeId ?? '' },
          addresseeKind: group[0]?.kind.startsWith('body/') ? 'OTHER_BODY' : group[0]?.kind,
          kind: group[0]?.kind ?? '',
          regions: regionsOf(records, [...inspections]),
          inspectionCount: new Set([...inspections].map(({ id }) => id)).size,
          recommendationCount: group.length,
          since: sortedBy(dates, earliestDay, latestDay)[0] ?? null,
          recommendations: group.slice(0, OF_EACH).map(({ each }) => ({ id: each.id })),
        };
      });
      return sortedBy(
        rows.filter(({ regions }) => regions.length >= minRegions),
        ({ regions }) => -regions.length,
        ({ since }) => (since === null ? null : earliestDay(since)),
        ({ theme }) => theme.id,
        ({ addresseeKind }) => addresseeKind ?? '',
        ({ kind }) => kind,
      ).map(({ kind: _kind, ...row }) => row);
    },
  };
}

function regionsOf({ regions }: Dataset, inspections: readonly WholeInspection[]) {
  const found = regions.filter(({ id }) => inspections.some(({ regionId }) => regionId === id));
  return sortedBy(found, ({ name }) => name.toLowerCase()).map(({ id }) => ({ id }));
}
