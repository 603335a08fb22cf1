import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { ROOT_LISTS } from '../properties/lists.ts';

/** A field of a filter that compares texts, and the way to it from a list. */
export interface FilterText {
  readonly list: string;
  /** The name of the type of the list's filter. */
  readonly type: string;
  /** The whole filter; null where the field has no such operator. */
  filter(operator: string, value: unknown): object | null;
}

/** What nests a filter within another one of the same rows, and leads nowhere new. */
const JOINTS = ['and', 'or', 'not', 'none', 'every', 'within'];
const TEXT_FILTERS = ['StringFilter', 'IDFilter'];
const MOST_STEPS = 3;

interface Way {
  readonly type: GraphQLInputObjectType;
  readonly list: string;
  readonly root: string;
  readonly steps: number;
  readonly wrap: (filter: object) => object;
}

/** Every text field of every type of filter of the contract, each once, by the shortest way from a list. */
export function filterTexts(): readonly (readonly [name: string, text: FilterText])[] {
  const found = new Map<string, FilterText>();
  const waiting: Way[] = [...ROOT_LISTS].map(([list, type]) => ({ type, list, root: type.name, steps: 0, wrap: (filter) => filter }));
  const seen = new Set<string>();
  for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
    if (seen.has(way.type.name)) continue;
    seen.add(way.type.name);
    for (const [name, field] of Object.entries(way.type.getFields())) {
      const type = getNamedType(field.type);
      if (!isInputObjectType(type) || JOINTS.includes(name)) continue;
      const wrap = way.wrap;
      const steps = way.steps + (name === 'some' ? 0 : 1);
      if (TEXT_FILTERS.includes(type.name)) found.set(`${way.type.name}.${name}`, textOf(way, name, type));
      else if (steps <= MOST_STEPS) waiting.push({ ...way, type, steps, wrap: (filter) => wrap({ [name]: filter }) });
    }
  }
  return [...found];
}

function textOf({ list, root, wrap }: Way, name: string, type: GraphQLInputObjectType): FilterText {
  return {
    list,
    type: root,
    filter: (operator, value) => (operator in type.getFields() ? wrap({ [name]: { [operator]: value } }) : null),
  };
}
