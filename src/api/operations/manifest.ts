import { createHash } from 'node:crypto';
import { type GraphQLSchema, Kind, parse, validate } from 'graphql';

/** An operation that clients may ask for by its id alone. */
export interface RegisteredOperation {
  /** The SHA-256 of `body`, in hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly type: 'query';
  /** The whole GraphQL document. */
  readonly body: string;
}

/** Registered operations in the format of Apollo's tools (`generate-persisted-query-manifest`). */
export interface Manifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly RegisteredOperation[];
}

/** A manifest that cannot be used; the message is one sentence with its place. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/** Makes the manifest of some operations, each document once. */
export function makeManifest(operations: readonly { readonly name: string; readonly body: string }[]): Manifest {
  const registered = operations.map(({ name, body }): RegisteredOperation => ({ id: hashOf(body), name, type: 'query', body }));
  const byId = new Map(registered.map((operation) => [operation.id, operation]));
  return { format: 'apollo-persisted-query-manifest', version: 1, operations: [...byId.values()] };
}

/** Reads a manifest from JSON text and checks each operation against the schema; throws `ManifestError` for the first fault. */
export function parseManifest(text: string, schema: GraphQLSchema): Manifest {
  const manifest = parseJson(text);
  const { format, version, operations } = manifest;
  if (format !== 'apollo-persisted-query-manifest') throw fault('format', '"apollo-persisted-query-manifest"', format);
  if (version !== 1) throw fault('version', '1', version);
  if (!Array.isArray(operations)) throw fault('operations', 'a list of operations', operations);
  return makeManifest(operations.map((operation: unknown, index) => checkOperation(operation, `operations[${index}]`, schema)));
}

function parseJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
    throw fault('manifest', 'an object', value);
  } catch (error) {
    if (error instanceof SyntaxError) throw new ManifestError(`manifest: expected JSON, got a text that is none: ${error.message}.`);
    throw error;
  }
}

function checkOperation(operation: unknown, place: string, schema: GraphQLSchema): { name: string; body: string } {
  const { id, name, type, body } = (operation ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || name === '') throw fault(`${place}.name`, 'the name of the operation', name);
  if (type !== 'query') throw fault(`${place}.type`, '"query", for the API is read-only', type);
  if (typeof body !== 'string') throw fault(`${place}.body`, 'the text of the operation', body);
  if (id !== hashOf(body)) throw fault(`${place}.id`, `the SHA-256 of its body, ${hashOf(body)}`, id);
  checkBody(body, name, { place, schema });
  return { name, body };
}

function checkBody(body: string, name: string, { place, schema }: { readonly place: string; readonly schema: GraphQLSchema }): void {
  try {
    const document = parse(body);
    const names = document.definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? ''] : []));
    if (names.join() !== name) throw fault(`${place}.body`, `one operation named ${name}`, names.join(', '));
    const [error] = validate(schema, document);
    if (error) throw error;
  } catch (error) {
    if (error instanceof ManifestError) throw error;
    throw new ManifestError(`${place}.body: expected an operation of this API, got one that is none: ${(error as Error).message}`);
  }
}

function fault(place: string, expected: string, got: unknown): ManifestError {
  return new ManifestError(`${place}: expected ${expected}, got ${JSON.stringify(got) ?? 'nothing'}.`);
}

function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
