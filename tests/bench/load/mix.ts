import type { Dataset } from '../../../src/model/dataset.ts';
import type { Example } from '../../../src/web/examples.ts';
import { makeGetRequest, makeRequest, type Request } from '../connection.ts';

/** How a mix is asked: `served` half by GET, as browsers and caches do, and half by POST; `posted` by POST alone, so that no whole answer is kept. */
export type Form = 'served' | 'posted';

type Variables = Readonly<Record<string, unknown>>;

/** How many sets of variables one operation is asked with. */
const VARIANTS = 30;
/** Prime, so that variables of the same operation change each at another pace. */
const PACES = [1, 7, 11, 13, 17];

/** Makes requests of the gallery's operations, each with variables of its own kind from the data, all operations by turns; the same for the same data. */
export function makeMix(examples: readonly Example[], dataset: Dataset, form: Form): Request[] {
  const values = valuesOf(dataset);
  const rounds = Array.from({ length: VARIANTS }, (_, index) =>
    examples.map(({ query, variables }) => ({ query, variables: vary(variables, index, values) })),
  );
  const asks = rounds.flat();
  return asks.map((ask, index) => (form === 'served' && index % 2 === 0 ? makeGetRequest(ask) : makeRequest(ask)));
}

/** The variables of an operation the nth time: ids, themes, ratings and sizes change, everything else stays. */
export function vary(variables: Variables, index: number, values: ReadonlyMap<string, readonly unknown[]>): Variables {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value], place) => {
      if (index === 0) return [name, value];
      const step = index * (PACES[place % PACES.length] as number);
      // Never more than the example asks for, so that the price stays within the limit.
      if (name === 'first') return [name, 1 + (step % (value as number))];
      const choices = values.get(name === 'id' ? kindOf(value) : name);
      return [name, choices?.[step % choices.length] ?? value];
    }),
  );
}

/** What variables of a name, or ids of a kind, may be. */
function valuesOf(dataset: Dataset): ReadonlyMap<string, readonly unknown[]> {
  const ids = (objects: readonly { readonly id: string }[]) => objects.map(({ id }) => id);
  const themes = dataset.themes.map(({ code }) => code);
  return new Map<string, readonly unknown[]>([
    ['region', ids(dataset.regions)],
    ['theme', themes],
    ['code', themes],
    ['inspection', ids(dataset.inspections)],
    ['measure', ids(dataset.measures)],
    ['rating', ['INADEQUATE', 'REQUIRES_IMPROVEMENT', 'GOOD']],
    ['polarity', ['CONCERN', 'STRENGTH']],
    ['pdu/', ids(dataset.probationDeliveryUnits)],
    ['inspection/', ids(dataset.inspections)],
    ['source/', ids(dataset.sources)],
  ]);
}

function kindOf(id: unknown): string {
  return String(id).replace(/[^/]*$/, '');
}
