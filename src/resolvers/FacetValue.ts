import { idKind } from '../model/ids.ts';
import type { FacetValueResolvers } from './generated.ts';
import { LOAD_BY_KIND } from './load-node.ts';

/** What `FacetValue` takes from elsewhere: an object is called by its name, another value by itself. */
export const FacetValue: FacetValueResolvers = {
  label: async ({ value }, _arguments, { operation }) => {
    if (value === null) return 'none';
    const kind = idKind(value);
    const object = kind === null ? null : await LOAD_BY_KIND[kind](operation, value);
    const { name, label, title, gist, url } = (object ?? {}) as Readonly<Record<string, string | null | undefined>>;
    return name ?? label ?? title ?? gist ?? url ?? value;
  },
};
