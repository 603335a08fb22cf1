/** `whole` is stored as an integer, `wholes` as a list of them, `number` as a float; a list of words is a closed vocabulary. A `?` at the end: may be absent. */
export type PropertyType =
  | 'text'
  | 'text?'
  | 'texts'
  | 'whole'
  | 'whole?'
  | 'wholes'
  | 'number'
  | 'number?'
  | 'flag'
  | 'day?'
  | readonly string[];

/** What a property may be when it may be absent and has a closed vocabulary. */
export interface OptionalWord {
  readonly optional: readonly string[];
}

/** The properties of one label: those named and no others. */
export type PropertyTypes = Readonly<Record<string, PropertyType | OptionalWord>>;

/** A partial date that may be absent, with its two bounds. */
export function optionalDate(name: string): PropertyTypes {
  return { [name]: 'text?', [`${name}Earliest`]: 'day?', [`${name}Latest`]: 'day?' };
}
