import { astFromValue, type GraphQLArgument, type GraphQLField, isNonNullType, print } from 'graphql';
import type { Drawing } from './drawing.ts';
import { makeValues, type ValueSource } from './make-values.ts';

/** Writes the arguments of fields: as literals, as variables, as defaults of variables; and keeps the variables. */
export class ArgumentWriter {
  readonly #source: ValueSource;
  readonly #draw: Drawing;
  readonly #known = new Map<string, string>();
  readonly #declared: string[] = [];
  /** The values to be sent. */
  readonly variables: Record<string, unknown> = {};

  constructor(source: ValueSource, draw: Drawing) {
    this.#source = source;
    this.#draw = draw;
  }

  /** `($v1: Int = 3, $v2: Boolean!)`, or nothing. */
  get declarations(): string {
    return this.#declared.length === 0 ? '' : `(${this.#declared.join(', ')})`;
  }

  /** The same for fields of one name and kind, so that they can be merged, unless `anew`. */
  write(field: GraphQLField<unknown, unknown>, anew: boolean): string {
    const key = `${field.name} ${field.args.map(({ name, type }) => `${name} ${type}`).join()}`;
    const known = anew ? undefined : this.#known.get(key);
    if (known !== undefined) return known;
    const values = makeValues(field, this.#source, this.#draw);
    const written = [...values].map(([name, value]) => {
      const argument = field.args.find((each) => each.name === name) as GraphQLArgument;
      return `${name}: ${this.#writeValue(argument, value)}`;
    });
    const text = written.length === 0 ? '' : `(${written.join(', ')})`;
    if (!anew) this.#known.set(key, text);
    return text;
  }

  /** `@skip(if: …)` or `@include(if: …)`. */
  writeDirective(): string {
    const name = this.#draw.pick(['skip', 'include', 'include']);
    const value = name === 'skip' ? this.#draw.chance(25) : this.#draw.chance(85);
    return ` @${name}(if: ${this.#draw.chance(50) ? value : this.#declare('Boolean!', value, String(value))})`;
  }

  #writeValue({ name, type }: GraphQLArgument, value: unknown): string {
    const ast = astFromValue(value, type);
    // A value that does not fit its type has no literal; as a variable it is refused.
    if (!ast) return value === undefined ? 'null' : this.#declare(String(type), value, null);
    const literal = print(ast);
    if (this.#draw.chance(60)) return literal;
    if (name === 'filter' && this.#draw.chance(25) && value !== null) return `{ and: [${this.#declare(`${type}!`, value, literal)}] }`;
    return this.#declare(String(type), value, literal, isNonNullType(type));
  }

  /** Adds a variable: with its value, with a default that is not used, or with a default only. */
  #declare(type: string, value: unknown, literal: string | null, isRequired = type.endsWith('!')): string {
    const name = `v${this.#declared.length + 1}`;
    const way = literal === null ? 0 : this.#draw.below(4);
    this.#declared.push(`$${name}: ${type}${way === 3 ? ` = ${literal}` : ''}`);
    if (way !== 3 || this.#draw.chance(50)) this.variables[name] = value;
    // Now and then a value that is needed is forgotten.
    if (isRequired && way !== 3 && this.#draw.chance(1)) delete this.variables[name];
    return `$${name}`;
  }
}
