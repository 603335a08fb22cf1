/** A value that is at hand, or will be. graphql-js takes either, and a value at hand costs it a fraction. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** Goes on with a value, at once where it is at hand. */
export function whenKnown<Value, Result>(value: MaybePromise<Value>, use: (value: Value) => MaybePromise<Result>): MaybePromise<Result> {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** All of some values, at once where all are at hand. */
export function allKnown<Value>(values: readonly MaybePromise<Value>[]): MaybePromise<Value[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as Value[]);
}
