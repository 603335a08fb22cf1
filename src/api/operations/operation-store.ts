import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { Manifest } from './manifest.ts';

/** What Apollo Server asks for the text of an operation that a client names by its hash. */
export type OperationStore = NonNullable<Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false | undefined>['cache']>;

/** How many characters of operations that clients sent are remembered; the least recently asked goes first. */
const MOST_CHARACTERS = 4_000_000;
/** Apollo Server puts it before each hash. */
const PREFIX = 'apq:';

/** Creates the store: registered operations are always there, whatever else clients send; others as long as there is room. */
export function createOperationStore({ operations }: Manifest): OperationStore {
  const registered = new Map(operations.map(({ id, body }) => [PREFIX + id, body]));
  const sent = new LRUCache<string, string>({ maxSize: MOST_CHARACTERS, sizeCalculation: (body, key) => body.length + key.length });
  return {
    get: async (key) => registered.get(key) ?? sent.get(key),
    set: async (key, body) => {
      if (!registered.has(key)) sent.set(key, body);
    },
    delete: async (key) => sent.delete(key),
  };
}
