import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Inspection, InspectionParts } from '../../src/model/inspections.ts';
import { startEveryMode } from '../support/every-mode.ts';
import { wholeSeed } from '../support/seed.ts';
import type { TestServer } from '../support/server.ts';

type WholeInspection = Inspection & InspectionParts;

let server: TestServer;
let inspections: readonly WholeInspection[];
let withFindings: readonly WholeInspection[];
beforeAll(async () => {
  server = await startEveryMode();
  inspections = (await wholeSeed()).inspections;
  withFindings = inspections.filter(({ findings }) => findings.length > 0);
});
afterAll(() => server.stop());

async function ask(query: string) {
  const { data, errors } = await server.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

/** The ends of the Wilson interval as the roots of (p - value)² = z² p (1 - p) / n, solved as a quadratic. */
function shareOf(count: number, n: number) {
  if (n < 5) return null;
  const squared = 1.959963984540054 ** 2;
  const [a, b, c] = [1 + squared / n, -(2 * count) / n - squared / n, (count / n) ** 2];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  const near = (value: number) => expect.closeTo(value, 9);
  return { value: near(count / n), low: near((-b - root) / (2 * a)), high: near((-b + root) / (2 * a)) };
}

function speaksOf({ findings }: WholeInspection, themeId: string, polarity?: string): boolean {
  return findings.some((finding) => finding.themeId === themeId && (polarity === undefined || finding.polarity === polarity));
}

describe('a theme', () => {
  test('has a trend of every year with findings, each inspection counted once for each polarity', async () => {
    const { themes } = await ask(`{ themes(first: 100) { nodes { id trend {
      year inspectionCount themeCount concernCount strengthCount mixedCount share { value low high } } } } }`);
    expect(themes.nodes).toHaveLength((await wholeSeed()).themes.length);
    const years = [...new Set(withFindings.map(({ year }) => year))].filter((year) => year !== null).sort();
    for (const { id, trend } of themes.nodes) {
      const expected = years.map((year) => {
        const ofYear = withFindings.filter((inspection) => inspection.year === year);
        const count = (polarity?: string) => ofYear.filter((inspection) => speaksOf(inspection, id, polarity)).length;
        return {
          year,
          inspectionCount: ofYear.length,
          themeCount: count(),
          concernCount: count('CONCERN'),
          strengthCount: count('STRENGTH'),
          mixedCount: count('MIXED'),
          share: shareOf(count(), ofYear.length),
        };
      });
      expect(trend, id).toEqual(expected);
    }
  });

  test('has the themes of the same inspections, most first, then by code, with share and lift where the numbers allow', async () => {
    const codes = (await wholeSeed()).themes.map(({ code }) => code);
    const n = withFindings.length;
    const countOf = (...themes: string[]) =>
      withFindings.filter((inspection) => themes.every((code) => speaksOf(inspection, `theme/${code}`))).length;
    let lifts = 0;
    for (const code of codes) {
      const { theme } = await ask(`{ theme(code: "${code}") { coOccurringThemes(first: 100) {
        theme { code } other { code } n count themeCount otherCount share { value low high } lift } } }`);
      const expected = codes
        .filter((other) => other !== code && countOf(code, other) > 0)
        .map((other) => ({ other, count: countOf(code, other) }))
        .sort((one, other) => other.count - one.count || (one.other < other.other ? -1 : 1))
        .map(({ other, count }) => {
          const [themeCount, otherCount] = [countOf(code), countOf(other)];
          const byChance = (themeCount / n) * (otherCount / n) * n;
          const lift = byChance < 5 - 1e-9 ? null : expect.closeTo(count / byChance, 9);
          if (lift) lifts += 1;
          return { theme: { code }, other: { code: other }, n, count, themeCount, otherCount, share: shareOf(count, themeCount), lift };
        });
      expect(theme.coOccurringThemes, code).toEqual(expected);
    }
    expect(lifts).toBeGreaterThan(10);
  });

  test('gives 20 pairs when not told how many, and refuses sizes outside 1 to 100', async () => {
    const query = '{ theme(code: "STAFFING") { coOccurringThemes { count } few: coOccurringThemes(first: 3) { other { code } } } }';
    const { theme } = await ask(query);
    expect(theme.coOccurringThemes).toHaveLength(20);
    expect(theme.few).toHaveLength(3);
    for (const first of [0, 101, -1]) {
      const { errors } = await server.ask(`{ theme(code: "STAFFING") { coOccurringThemes(first: ${first}) { count } } }`);
      expect(errors?.[0]).toMatchObject({
        message: `first: expected a whole number from 1 to 100, got ${first}.`,
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });
});

describe('previous, next and recurrences', () => {
  /** Whether every day that the first one's date allows lies before all of the second one's, or its ordinal does. */
  function isBefore(first: WholeInspection, second: WholeInspection): boolean {
    const [one, other] = [first, second].map(({ publishedOn, year }) => publishedOn ?? (year === null ? null : String(year)));
    if (one && other && `${one}-99-99`.slice(0, 10) < `${other}-00-00`.slice(0, 10)) return true;
    if (one && other && `${other}-99-99`.slice(0, 10) < `${one}-00-00`.slice(0, 10)) return false;
    return first.serviceId === second.serviceId && first.ordinal !== null && second.ordinal !== null && first.ordinal < second.ordinal;
  }

  async function previousOf(inspection: WholeInspection, serviceId = inspection.serviceId): Promise<string[]> {
    const { probationDeliveryUnits } = await wholeSeed();
    const others = inspections.filter(
      (other) => other !== inspection && other.serviceId === serviceId && other.programme === inspection.programme,
    );
    const known = others.filter(({ publishedOn, year, ordinal }) => publishedOn ?? year ?? ordinal);
    if (known.some((other) => !isBefore(other, inspection) && !isBefore(inspection, other))) return [];
    const earlier = known.filter((other) => isBefore(other, inspection));
    const latest = earlier.filter((candidate) => earlier.every((other) => other === candidate || isBefore(other, candidate)));
    if (earlier.length > 0) return latest.map(({ id }) => id);
    const predecessorIds = probationDeliveryUnits.find(({ id }) => id === serviceId)?.predecessorIds ?? [];
    return [...new Set((await Promise.all(predecessorIds.map((id) => previousOf(inspection, id)))).flat())];
  }

  async function previousOfAll(): Promise<Map<string, string[]>> {
    return new Map(await Promise.all(inspections.map(async (each): Promise<[string, string[]]> => [each.id, await previousOf(each)])));
  }

  test('join inspections of one service and its predecessors, merged and split ones included', async () => {
    const { inspections: list } = await ask('{ inspections(first: 100) { nodes { id previous { id } next { id } } } }');
    const previous = await previousOfAll();
    for (const { id, previous: before, next } of list.nodes) {
      expect(before.map((each: { id: string }) => each.id).sort(), id).toEqual(previous.get(id)?.sort());
      const following = [...previous].filter(([, ids]) => ids.includes(id)).map(([later]) => later);
      expect(next.map((each: { id: string }) => each.id).sort(), id).toEqual(following.sort());
    }
    expect([...previous.values()].filter((ids) => ids.length > 0).length).toBeGreaterThan(5);
  });

  test('a recommendation recurs in later inspections by theme and kind of addressee', async () => {
    const data = await ask('{ recommendations(first: 100) { totalCount nodes { id recurrences { id } recurrencesAtNext { id } } } }');
    const previous = await previousOfAll();
    const all = inspections.flatMap((inspection) => inspection.recommendations.map((each) => ({ ...each, inspectionId: inspection.id })));
    expect(data.recommendations.nodes).toHaveLength(all.length);
    const descends = (later: string, earlier: string): boolean =>
      (previous.get(later) ?? []).some((id) => id === earlier || descends(id, earlier));
    const kinds = (ids: readonly string[]) => ids.map((id) => (id.startsWith('body/') ? id : id.split('/')[0]));
    for (const { id, recurrences, recurrencesAtNext } of data.recommendations.nodes) {
      const own = all.find((each) => each.id === id);
      if (!own) throw new Error(`No ${id} in the seed.`);
      const alike = all.filter(
        ({ themeIds, addresseeIds }) =>
          themeIds.some((theme) => own.themeIds.includes(theme)) &&
          kinds(addresseeIds).some((kind) => kinds(own.addresseeIds).includes(kind)),
      );
      const later = alike.filter(({ inspectionId }) => descends(inspectionId, own.inspectionId)).map((each) => each.id);
      const atNext = alike.filter(({ inspectionId }) => previous.get(inspectionId)?.includes(own.inspectionId)).map((each) => each.id);
      expect(recurrences.map((each: { id: string }) => each.id).sort(), id).toEqual(later.sort());
      expect(recurrencesAtNext.map((each: { id: string }) => each.id).sort(), id).toEqual(atNext.sort());
    }
  });
});
