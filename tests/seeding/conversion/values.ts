import type { Dataset } from '../../../src/model/dataset.ts';
import { nameKey } from '../../../src/model/names.ts';
import type { Fact, FactRecord } from './facts.ts';
import { recordOf, recordsOf } from './facts.ts';
import type { Held } from './held.ts';

type Item = Dataset['inspections'][number];

/** A sum that no source states; it is told in the notes. */
const LEFT_OUT = ['barnsley-and-rotherham-2024 casesInspected'];

/** Looks up each value of the facts in the object that it belongs to; each that is not there is one line. */
export function missingValues({ dataset, facts }: Held): { compared: number; missing: string[] } {
  const missing: string[] = [];
  let compared = 0;
  const expectSame = (where: string, fact: Fact | undefined, held: unknown): void => {
    if (fact === undefined || fact === null || LEFT_OUT.includes(where)) return;
    compared += 1;
    if (String(fact) !== String(held)) missing.push(`${where}: ${String(fact)} came in, ${String(held)} stands there`);
  };
  for (const fact of facts.inspections) {
    const item = dataset.inspections.find((candidate) => candidate.id === `inspection/${String(fact.id)}`);
    if (item === undefined) missing.push(`${String(fact.id)}: no such inspection`);
    else compareInspection(fact, item, dataset, (key, value, held) => expectSame(`${String(fact.id)} ${key}`, value, held));
  }
  for (const region of recordsOf(facts['regions-and-pdus'], 'regions')) {
    comparePdus(region, dataset, (key, value, held) => expectSame(`${String(region.slug)} ${key}`, value, held));
  }
  for (const chief of recordsOf(facts.inspectorate, 'chiefInspectors')) {
    const person = dataset.people.find(({ name }) => nameKey(String(chief.name)).endsWith(nameKey(name)));
    for (const key of ['title', 'interim', 'from', 'to'] as const)
      expectSame(`${String(chief.name)} ${key}`, chief[key], person?.posts[0]?.[key]);
  }
  return { compared, missing };
}

type Compare = (key: string, fact: Fact | undefined, held: unknown) => void;

function compareInspection(fact: FactRecord, item: Item, dataset: Dataset, same: Compare): void {
  for (const key of [
    'serviceNameAsStated',
    'year',
    'yearBasis',
    'programme',
    'overallRating',
    'ordinal',
    'publishedOn',
    'casesInspected',
  ] as const) {
    same(key, fact[key], item[key]);
  }
  same('framework', fact.framework, item.frameworkId.replace('framework/', ''));
  same('pdusInRegion', fact.pdusInRegion, item.pdusInRegionStated);
  same('fieldwork.from', recordOf(fact, 'fieldwork')?.from, item.fieldworkFrom);
  same('fieldwork.to', recordOf(fact, 'fieldwork')?.to, item.fieldworkTo);
  same('score.points', recordOf(fact, 'score')?.points, item.points);
  same('score.outOf', recordOf(fact, 'score')?.outOf, item.pointsOutOf);
  same('previous.rating', recordOf(fact, 'previous')?.rating, item.previousRatingStated);
  same('previous.year', recordOf(fact, 'previous')?.year, item.previousYearStated);
  same('recommendations.count', recordOf(fact, 'recommendations')?.count, item.recommendationCount);
  same('region', fact.region, dataset.regions.find((region) => region.id === item.regionId)?.name);
  compareParts(fact, item, dataset, same);
  comparePeople(fact, item, dataset, same);
  compareSources(fact, item, dataset, same);
}

function compareParts(fact: FactRecord, item: Item, dataset: Dataset, same: Compare): void {
  recordsOf(fact, 'themes').forEach((theme, index) => {
    const found = item.findings[index];
    const meant = dataset.themes.find(({ id }) => id === found?.themeId);
    const code = String(theme.theme);
    const words = code.startsWith('OTHER:') ? code.slice(6).replaceAll('_', ' ') : null;
    const names = [meant?.code, meant?.label, ...(meant?.altLabels ?? [])].map((name) => nameKey(String(name)));
    same(`themes[${index}].theme`, words === null ? code : true, words === null ? meant?.code : names.includes(nameKey(words)) || words);
    same(`themes[${index}].polarity`, theme.polarity, found?.polarity);
    same(`themes[${index}].note`, theme.note, found?.note);
  });
  recordsOf(fact, 'statistics').forEach((statistic, index) => {
    const found = item.statistics[index];
    same(`statistics[${index}].unit`, String(statistic.unit).toUpperCase().replaceAll(' ', '_'), found?.unit);
    same(`statistics[${index}].of`, statistic.of, found?.population);
    same(`statistics[${index}].measure`, statistic.measure, found?.about);
    same(`statistics[${index}].standard`, statistic.standard, found?.standardNameStated);
    same(`statistics[${index}].bound`, statistic.bound === 'over' ? 'MORE_THAN' : statistic.bound && 'ABOUT', found?.qualifier);
    for (const key of ['value', 'outOf', 'qualifier', 'asStated', 'scope'] as const)
      same(`statistics[${index}].${key}`, statistic[key], found?.[key]);
  });
  compareCounted(fact, item, same);
}

function compareCounted(fact: FactRecord, item: Item, same: Compare): void {
  recordsOf(fact, 'standards').forEach((rating, index) => {
    same(`standards[${index}].standard`, rating.standard, item.ratings[index]?.standardNameStated);
    same(`standards[${index}].rating`, rating.rating, item.ratings[index]?.rating);
  });
  recordsOf(fact, 'standardsSummary').forEach((tally, index) => {
    for (const key of ['rating', 'count', 'outOf', 'group'] as const)
      same(`standardsSummary[${index}].${key}`, tally[key], item.ratingTallies[index]?.[key]);
  });
  recordsOf(fact, 'recommendations', 'items').forEach((part, index) => {
    const found = item.recommendations[index];
    same(`recommendations.items[${index}].summary`, part.summary, found?.summary);
    same(
      `recommendations.items[${index}].themes`,
      part.themes,
      found?.themeIds.map((id) => id.replace('theme/', '')),
    );
  });
  recordsOf(fact, 'recommendations', 'byAddressee').forEach((tally, index) => {
    same(`recommendations.byAddressee[${index}].count`, tally.count, item.recommendationTallies[index]?.count);
  });
}

function comparePeople(fact: FactRecord, item: Item, dataset: Dataset, same: Compare): void {
  const chief = item.involvements.find(({ role }) => role === 'CHIEF_INSPECTOR');
  same('chiefInspector.name', recordOf(fact, 'chiefInspector')?.name, dataset.people.find(({ id }) => id === chief?.personId)?.name);
  same('chiefInspector.title', recordOf(fact, 'chiefInspector')?.title, chief?.title);
  same('chiefInspector.interim', recordOf(fact, 'chiefInspector')?.interim, chief?.interim);
  for (const person of recordsOf(fact, 'people')) {
    const id = dataset.people.find(({ name }) => name === person.name)?.id;
    const found = item.involvements.find(({ personId }) => personId === id);
    same(`people ${String(person.name)}`, true, found !== undefined);
    same(`people ${String(person.name)} asOf`, person.asOf, found?.asOf);
  }
}

/** The source of a part is the one that its row names, by address. */
function compareSources(fact: FactRecord, item: Item, dataset: Dataset, same: Compare): void {
  const rows = recordsOf(fact, 'sources');
  const idOf = (row: FactRecord | undefined): string | undefined =>
    dataset.sources.find(({ url, otherUrls, publisher }) =>
      row?.url === null ? url === null && publisher === row.publisher : [url, ...otherUrls].includes(String(row?.url)),
    )?.id;
  const said = new Set(dataset.statements.map(({ aboutId, sourceId }) => `${aboutId} ${sourceId}`));
  const lists = [
    ['themes', recordsOf(fact, 'themes'), item.findings],
    ['statistics', recordsOf(fact, 'statistics'), item.statistics],
    ['standards', recordsOf(fact, 'standards'), item.ratings],
    ['standardsSummary', recordsOf(fact, 'standardsSummary'), item.ratingTallies],
    ['recommendations.items', recordsOf(fact, 'recommendations', 'items'), item.recommendations],
  ] as const;
  for (const [key, parts, held] of lists) {
    parts.forEach((part, index) => {
      same(`${key}[${index}].source`, true, said.has(`${held[index]?.id} ${idOf(rows[Number(part.source)])}`));
    });
  }
  rows.forEach((row, index) => {
    same(`sources[${index}]`, true, said.has(`${item.id} ${idOf(row)}`));
  });
}

function comparePdus(region: FactRecord, dataset: Dataset, same: Compare): void {
  for (const pdu of recordsOf(region, 'pdus')) {
    const found = dataset.probationDeliveryUnits.find(({ id }) => id === `pdu/${String(pdu.slug)}`);
    for (const key of ['name', 'deliusCode', 'status', 'coverage', 'confidence'] as const)
      same(`${String(pdu.slug)} ${key}`, pdu[key], found?.[key]);
    same(`${String(pdu.slug)} region`, `region/${String(region.slug)}`, found?.regionId);
    same(`${String(pdu.slug)} changeFirstSeen`, pdu.changeFirstSeen, found?.firstSeenOn);
    same(`${String(pdu.slug)} ldus`, JSON.stringify(pdu.localDeliveryUnits ?? []), JSON.stringify(found?.localDeliveryUnits));
    for (const alias of (pdu.aliases ?? []) as Fact[]) {
      same(
        `${String(pdu.slug)} alias ${String(alias)}`,
        true,
        dataset.aliases.some((other) => other.namesId === found?.id && other.text === alias),
      );
    }
    for (const successor of (pdu.successors ?? []) as Fact[]) {
      const next = dataset.probationDeliveryUnits.find(({ name }) => name === successor);
      same(`${String(pdu.slug)} successor`, true, next?.predecessorIds.includes(`pdu/${String(pdu.slug)}`));
    }
  }
  for (const unit of recordsOf(region, 'operationalUnits')) {
    const found = dataset.operationalUnits.find(({ deliusCode }) => deliusCode === unit.deliusCode);
    same(`${String(unit.deliusCode)} name`, unit.name, found?.name);
    same(`${String(unit.deliusCode)} kind`, unit.kind, found?.kind);
    same(`${String(unit.deliusCode)} region`, `region/${String(region.slug)}`, found?.regionId);
  }
}
