/** The object of an id that the release must have; throws when it has not, for the loader has checked that it does. */
export function present<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`The release refers to ${id} but has no such object.`);
  return value;
}
