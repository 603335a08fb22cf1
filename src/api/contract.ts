import type { FastifyInstance } from 'fastify';
import type { Manifest } from './operations/manifest.ts';

/** What clients are made from. */
export interface ContractOptions {
  /** The SDL, as it was written. */
  readonly schemaText: string;
  readonly manifest: Manifest;
}

/** Adds `/schema.graphql`, the contract as one file, and `/operations.json`, the operations that can be asked for by id. */
export function registerContract(server: FastifyInstance, { schemaText, manifest }: ContractOptions): void {
  const serve = (path: string, type: string, text: string) =>
    server.get(path, async (_request, reply) => reply.type(type).header('cache-control', 'no-cache').send(text));
  serve('/schema.graphql', 'application/graphql; charset=utf-8', schemaText);
  serve('/operations.json', 'application/json; charset=utf-8', JSON.stringify(manifest));
}
