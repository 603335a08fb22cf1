import { isIP } from 'node:net';
import { POINTS_IN_WINDOW } from './model/limits.ts';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
/** How much the server logs, from nothing to everything. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Neo4j Community has one database, of this name. */
const OWN_DATABASE = 'neo4j';

/** Everything that the environment decides, checked; a name that is not set or empty takes its default. */
export interface Config {
  /** PORT, default 4000; 0 lets the system choose a free one. */
  readonly port: number;
  /** HOST, default 127.0.0.1: the address on which the API listens. */
  readonly host: string;
  /** NEO4J_URI; null: the project runs a Neo4j of its own in `dataFolder`. */
  readonly neo4jUri: string | null;
  /** NEO4J_USER; null when not given. */
  readonly neo4jUser: string | null;
  /** NEO4J_PASSWORD; null when not given. */
  readonly neo4jPassword: string | null;
  /** NEO4J_DATABASE, default `neo4j`, the only one that the project's own Neo4j has. */
  readonly neo4jDatabase: string;
  /** DATA_FOLDER, default `.data`: where the project's own Neo4j keeps its store. */
  readonly dataFolder: string;
  /** KEPT_BYTES, default 128 MiB: the bound of what is kept in memory, for all releases together. */
  readonly keptBytes: number;
  /** READ_SECONDS, default 5: how long one Cypher query of an operation may take, the time to plan it included. */
  readonly readSeconds: number;
  /** AWAY_SECONDS, default 3: within how many seconds a request is told that a silent Neo4j cannot be reached. */
  readonly awaySeconds: number;
  /** PUBLIC_ORIGIN, such as `https://example.org`: where people reach the server; null: the pages show the address of each request. */
  readonly publicOrigin: string | null;
  /** KEEP_RELEASES, default 2: how many releases stay in the store after a load. */
  readonly keepReleases: number;
  /** OPERATIONS_MANIFEST: a file of operations that clients may ask for by id, beside those of the gallery; null when not given. */
  readonly operationsManifest: string | null;
  /** QUOTES_FILE: the file of quotes that `npm run review -- --keep-quotes` writes, served as `Statement.quote`; null when not given. */
  readonly quotesFile: string | null;
  /** ENABLE_PREVIEW, default off: whether `POST /ingest/preview` and the page `/preview` read documents that people send. */
  readonly enablePreview: boolean;
  /** RATE_POINTS, default 10,000: how many points an address has in a minute; 0: rates are not limited. */
  readonly ratePoints: number;
  /** RATE_STORE_URI: the Redis or Valkey in which several servers count together, as `redis://host:6379`; null: each counts for itself. */
  readonly rateStoreUri: string | null;
  /** TRUST_PROXY: the proxies that may say from which address a request comes, as addresses and networks; empty: none. */
  readonly trustProxy: readonly string[];
  /** STOP_PAUSE_SECONDS, default 3: how long the server goes on answering after SIGTERM, while `/readyz` says that it is stopping. */
  readonly stopPauseSeconds: number;
  /** OTEL_EXPORTER_OTLP_ENDPOINT: the address of a collector of OpenTelemetry, as `http://localhost:4318`; null: nothing is traced. */
  readonly otlpEndpoint: string | null;
  /** LOG_LEVEL, default `warn`; `info` has a line for each request. */
  readonly logLevel: LogLevel;
  /** The whole environment, for the programs that this one starts. */
  readonly environment: Environment;
}

/** A value of the environment that cannot be used. The message is one sentence: `PORT: expected …, got "abc"`. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration from `process.env`, or from the record given; throws `ConfigError` for the first value that cannot be used. */
export function readConfig(env: Environment = process.env): Config {
  return {
    port: wholeNumber(env, 'PORT', { least: 0, most: 65_535, otherwise: 4000 }),
    host: text(env, 'HOST') ?? '127.0.0.1',
    publicOrigin: origin(env, 'PUBLIC_ORIGIN'),
    ...readNeo4j(env),
    dataFolder: text(env, 'DATA_FOLDER') ?? '.data',
    keptBytes: wholeNumber(env, 'KEPT_BYTES', { least: 0, most: Number.MAX_SAFE_INTEGER, otherwise: 128 * 1024 * 1024 }),
    readSeconds: wholeNumber(env, 'READ_SECONDS', { least: 2, most: 600, otherwise: 5 }),
    awaySeconds: wholeNumber(env, 'AWAY_SECONDS', { least: 1, most: 600, otherwise: 3 }),
    keepReleases: wholeNumber(env, 'KEEP_RELEASES', { least: 1, most: 100, otherwise: 2 }),
    operationsManifest: text(env, 'OPERATIONS_MANIFEST'),
    quotesFile: text(env, 'QUOTES_FILE'),
    enablePreview: onOrOff(env, 'ENABLE_PREVIEW'),
    ratePoints: wholeNumber(env, 'RATE_POINTS', { least: 0, most: Number.MAX_SAFE_INTEGER, otherwise: POINTS_IN_WINDOW }),
    rateStoreUri: uri(env, 'RATE_STORE_URI', /^rediss?:\/\/\S+$/, 'an address such as redis://host:6379 or rediss://host:6379'),
    trustProxy: networks(env, 'TRUST_PROXY'),
    stopPauseSeconds: wholeNumber(env, 'STOP_PAUSE_SECONDS', { least: 0, most: 600, otherwise: 3 }),
    otlpEndpoint: uri(env, 'OTEL_EXPORTER_OTLP_ENDPOINT', /^https?:\/\/\S+$/, 'an address such as http://localhost:4318'),
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS, 'warn'),
    environment: env,
  };
}

/**
 * Sets NODE_ENV to `production` where it is not set. graphql-js looks at it once, when it is loaded: else it checks for each value of an
 * answer that no second copy of itself made the type.
 */
export function runAsProduction(env: NodeJS.ProcessEnv = process.env): void {
  env.NODE_ENV ??= 'production';
}

function readNeo4j(env: Environment): Pick<Config, 'neo4jUri' | 'neo4jUser' | 'neo4jPassword' | 'neo4jDatabase'> {
  const form = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/\S+$/;
  const neo4jUri = uri(env, 'NEO4J_URI', form, 'an address such as neo4j://host:7687 or bolt+s://host:7687');
  const neo4jUser = text(env, 'NEO4J_USER');
  const neo4jPassword = text(env, 'NEO4J_PASSWORD');
  if (neo4jUser !== null && neo4jPassword === null) {
    throw new ConfigError('NEO4J_PASSWORD: expected the password of NEO4J_USER, got nothing');
  }
  const neo4jDatabase = text(env, 'NEO4J_DATABASE') ?? OWN_DATABASE;
  if (neo4jUri === null && neo4jDatabase !== OWN_DATABASE) {
    const what = `${OWN_DATABASE}, the only database of the Neo4j that the project runs (NEO4J_URI is not set)`;
    throw expected('NEO4J_DATABASE', what, neo4jDatabase);
  }
  return { neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase };
}

function uri(env: Environment, name: string, form: RegExp, what: string): string | null {
  const value = text(env, name);
  if (value === null || form.test(value)) return value;
  throw expected(name, what, value);
}

function networks(env: Environment, name: string): string[] {
  const value = text(env, name);
  if (value === null) return [];
  const listed = value.split(',').map((each) => each.trim());
  if (listed.every((each) => isNetwork(each))) return listed;
  throw expected(name, 'addresses and networks such as 10.0.0.0/8,192.168.1.7', value);
}

/** Whether a text is an address, or a network of some in CIDR notation; one of all addresses would trust what any client claims. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** Null where it is not set; a slash at the end is taken off. */
function origin(env: Environment, name: string): string | null {
  const value = text(env, name);
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw expected(name, 'an address without a path, such as https://example.org', value);
}

function text(env: Environment, name: string): string | null {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? null : value;
}

interface WholeNumber {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

function wholeNumber(env: Environment, name: string, { least, most, otherwise }: WholeNumber): number {
  const value = text(env, name);
  if (value === null) return otherwise;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw expected(name, `a whole number from ${least} to ${most}`, value);
}

function onOrOff(env: Environment, name: string): boolean {
  const value = text(env, name)?.toLowerCase() ?? 'off';
  if (['1', 'true', 'on', 'yes'].includes(value)) return true;
  if (['0', 'false', 'off', 'no'].includes(value)) return false;
  throw expected(name, 'on or off', value);
}

function oneOf<Value extends string>(env: Environment, name: string, values: readonly Value[], otherwise: Value): Value {
  const value = text(env, name);
  if (value === null) return otherwise;
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw expected(name, `one of ${values.join(', ')}`, value);
  return found;
}

function expected(name: string, what: string, got: string): ConfigError {
  return new ConfigError(`${name}: expected ${what}, got ${JSON.stringify(got)}`);
}
