import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from 'graphql';
import fc from '../../support/fast-check.ts';
import { Drawing } from './drawing.ts';
import type { ValueSource } from './make-values.ts';
import { ArgumentWriter } from './write-arguments.ts';

/** An operation as a client sends it. */
export interface MadeOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Levels, aliases, directives and fields that an operation has at most: within the limits of the API. */
const MOST_LEVELS = 6;
const MOST_ALIASES = 12;
const MOST_DIRECTIVES = 12;
const MOST_FIELDS = 40;
const MOST_ROOT_FIELDS = 3;

/** Operations of a schema, most of them valid: nested fields, aliases, named and inline fragments, directives, variables, arguments of all kinds. */
export function operationsOf(schema: GraphQLSchema, source: ValueSource): fc.Arbitrary<MadeOperation> {
  return fc.noBias(fc.integer()).map((seed) => new OperationWriter(schema, source, new Drawing(seed)).write());
}

interface Fragment {
  readonly name: string;
  readonly type: GraphQLCompositeType;
  readonly text: string;
  readonly levels: number;
}

class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #draw: Drawing;
  readonly #arguments: ArgumentWriter;
  readonly #fragments: Fragment[] = [];
  #aliases = 0;
  #directives = 0;
  #fields = 0;

  constructor(schema: GraphQLSchema, source: ValueSource, draw: Drawing) {
    this.#schema = schema;
    this.#draw = draw;
    this.#arguments = new ArgumentWriter(source, draw);
  }

  write(): MadeOperation {
    const root = this.#schema.getQueryType() as GraphQLCompositeType;
    const roots = Array.from({ length: 1 + this.#draw.below(MOST_ROOT_FIELDS) }, () => this.#item(root, MOST_LEVELS));
    const fragments = this.#fragments.map(({ name, type, text }) => `fragment ${name} on ${type.name} ${text}`);
    const { declarations, variables } = this.#arguments;
    const isOneOfTwo = this.#draw.chance(5);
    const parts = [`query Main${declarations} { ${roots.join(' ')} }`, ...fragments, ...(isOneOfTwo ? ['query Other { __typename }'] : [])];
    return { query: parts.join('\n'), variables, ...(isOneOfTwo && { operationName: 'Main' }) };
  }

  #selections(type: GraphQLCompositeType, levels: number): string {
    const items = Array.from({ length: 1 + this.#draw.below(3) }, () => this.#item(type, levels));
    return `{ ${items.join(' ')} }`;
  }

  #item(type: GraphQLCompositeType, levels: number): string {
    const roll = this.#draw.below(100);
    if (roll < 3) return '__typename';
    if (roll < (isAbstractType(type) ? 35 : 11)) return this.#inlineFragment(type, levels);
    if (roll < (isAbstractType(type) ? 50 : 22)) return this.#spread(type, levels);
    return isUnionType(type) ? '__typename' : this.#field(type, levels);
  }

  /** Some type of which an object of this one may be. */
  #narrowed(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isAbstractType(type)) return this.#draw.pick([...this.#schema.getPossibleTypes(type), type]);
    return this.#draw.pick([type, type, ...('getInterfaces' in type ? type.getInterfaces() : [])]);
  }

  #inlineFragment(type: GraphQLCompositeType, levels: number): string {
    const narrowed = this.#draw.chance(20) ? type : this.#narrowed(type);
    const condition = narrowed === type && this.#draw.chance(50) ? '' : ` on ${narrowed.name}`;
    return `...${condition}${this.#directive()} ${this.#selections(narrowed, levels)}`;
  }

  /** Fragments are whole when they are first used, so none holds itself. */
  #spread(type: GraphQLCompositeType, levels: number): string {
    const fitting = this.#fragments.filter((each) => each.levels <= levels && (each.type === type || this.#narrows(type, each.type)));
    if (fitting.length > 0 && this.#draw.chance(60)) return `...${this.#draw.pick(fitting).name}${this.#directive()}`;
    const narrowed = this.#narrowed(type);
    const text = this.#selections(narrowed, levels);
    const name = `F${this.#fragments.length + 1}`;
    this.#fragments.push({ name, type: narrowed, text, levels });
    return `...${name}${this.#directive()}`;
  }

  #narrows(type: GraphQLCompositeType, other: GraphQLCompositeType): boolean {
    return isAbstractType(type) && this.#schema.getPossibleTypes(type).some((possible) => possible === other);
  }

  #field(type: Exclude<GraphQLCompositeType, { getTypes(): unknown }>, levels: number): string {
    const fields = Object.values(type.getFields());
    const nested = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const plain = fields.filter((field) => !nested.includes(field));
    this.#fields += 1;
    const isNested = levels > 0 && this.#fields < MOST_FIELDS && nested.length > 0 && (plain.length === 0 || this.#draw.chance(45));
    const choices = isNested ? nested : plain;
    return choices.length === 0 ? '__typename' : this.#writeField(this.#draw.pick(choices), levels);
  }

  #writeField(field: GraphQLField<unknown, unknown>, levels: number): string {
    const hasAlias = this.#aliases < MOST_ALIASES && this.#draw.chance(20);
    if (hasAlias) this.#aliases += 1;
    const alias = hasAlias ? `a${this.#aliases}: ` : '';
    const head = `${alias}${field.name}${this.#arguments.write(field, hasAlias)}${this.#directive()}`;
    const named = getNamedType(field.type);
    return isCompositeType(named) ? `${head} ${this.#selections(named, levels - 1)}` : head;
  }

  #directive(): string {
    if (this.#directives >= MOST_DIRECTIVES || !this.#draw.chance(6)) return '';
    this.#directives += 1;
    return this.#arguments.writeDirective();
  }
}
