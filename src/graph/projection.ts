/** Reads a node as positional columns, which decode twice as fast as maps, and makes an object of them. */
export interface Projection<Value> {
  /** The columns of a variable, for RETURN or inside a list: `finding.id, finding.polarity`. */
  columns(variable: string): string;
  /** The values of an object in the order of the columns. */
  encode(value: Value): unknown[];
  /** Makes the object from the columns that begin at `offset`; a property that the node lacks is null. */
  decode(row: readonly unknown[], offset?: number): Value;
  /** Makes the object from all properties of a node, for objects that are read once. */
  fromProperties(properties: Readonly<Record<string, unknown>>): Value;
}

/** A projection of the properties that have the names of the object's fields, all of them, in the order given. */
export function projectionOf<Value extends object>(fields: Record<keyof Value & string, true>): Projection<Value> {
  const names = Object.keys(fields);
  return {
    columns: (variable) => names.map((name) => `${variable}.${name}`).join(', '),
    encode: (value) => names.map((name) => value[name as keyof Value]),
    decode: (row, offset = 0) => {
      const value: Record<string, unknown> = {};
      for (let index = 0; index < names.length; index += 1) value[names[index] as string] = row[offset + index];
      return value as Value;
    },
    fromProperties: (properties) => Object.fromEntries(names.map((name) => [name, properties[name] ?? null])) as Value,
  };
}
