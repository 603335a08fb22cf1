import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const DEFAULTS = {
  port: 4000,
  host: '127.0.0.1',
  publicOrigin: null,
  neo4jUri: null,
  neo4jUser: null,
  neo4jPassword: null,
  neo4jDatabase: 'neo4j',
  dataFolder: '.data',
  keptBytes: 134_217_728,
  readSeconds: 5,
  awaySeconds: 3,
  keepReleases: 2,
  operationsManifest: null,
  quotesFile: null,
  enablePreview: false,
  ratePoints: 10_000,
  rateStoreUri: null,
  trustProxy: [],
  stopPauseSeconds: 3,
  otlpEndpoint: null,
  logLevel: 'warn',
};
const URI = { NEO4J_URI: 'neo4j://db:7687' };

test('nothing set gives the defaults, and so do empty values', () => {
  expect(readConfig({})).toEqual({ ...DEFAULTS, environment: {} });
  const names = ['PORT', 'HOST', 'PUBLIC_ORIGIN', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];
  const empty = Object.fromEntries(
    [
      ...names,
      'DATA_FOLDER',
      'KEPT_BYTES',
      'READ_SECONDS',
      'AWAY_SECONDS',
      'KEEP_RELEASES',
      'OPERATIONS_MANIFEST',
      'QUOTES_FILE',
      'ENABLE_PREVIEW',
      'RATE_POINTS',
      'RATE_STORE_URI',
      'TRUST_PROXY',
      'STOP_PAUSE_SECONDS',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'LOG_LEVEL',
    ].map((name) => [name, ' ']),
  );
  expect(readConfig(empty)).toEqual({ ...DEFAULTS, environment: empty });
});

test.each<[Record<string, string>, object]>([
  [{ PORT: '0' }, { port: 0 }],
  [{ PORT: ' 65535 ' }, { port: 65_535 }],
  [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
  [{ RATE_POINTS: '0' }, { ratePoints: 0 }],
  [{ RATE_STORE_URI: 'redis://store:6379' }, { rateStoreUri: 'redis://store:6379' }],
  [{ TRUST_PROXY: '10.0.0.0/8, 192.168.1.7,::1' }, { trustProxy: ['10.0.0.0/8', '192.168.1.7', '::1'] }],
  [{ STOP_PAUSE_SECONDS: '0' }, { stopPauseSeconds: 0 }],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, { otlpEndpoint: 'http://collector:4318' }],
  [{ PUBLIC_ORIGIN: 'https://graph.example.org' }, { publicOrigin: 'https://graph.example.org' }],
  [{ PUBLIC_ORIGIN: 'http://localhost:8080/' }, { publicOrigin: 'http://localhost:8080' }],
  [{ NEO4J_URI: 'bolt+s://db:7687' }, { neo4jUri: 'bolt+s://db:7687' }],
  [{ NEO4J_URI: 'neo4j+ssc://db' }, { neo4jUri: 'neo4j+ssc://db' }],
  [
    { ...URI, NEO4J_USER: 'reader', NEO4J_PASSWORD: 'secret' },
    { neo4jUri: URI.NEO4J_URI, neo4jUser: 'reader', neo4jPassword: 'secret' },
  ],
  [
    { ...URI, NEO4J_DATABASE: 'probation' },
    { neo4jUri: URI.NEO4J_URI, neo4jDatabase: 'probation' },
  ],
  [{ NEO4J_DATABASE: 'neo4j' }, { neo4jDatabase: 'neo4j' }],
  [{ DATA_FOLDER: '/srv/data' }, { dataFolder: '/srv/data' }],
  [{ KEPT_BYTES: '0' }, { keptBytes: 0 }],
  [{ READ_SECONDS: '30' }, { readSeconds: 30 }],
  [{ AWAY_SECONDS: '10' }, { awaySeconds: 10 }],
  [{ KEEP_RELEASES: '100' }, { keepReleases: 100 }],
  [{ OPERATIONS_MANIFEST: 'operations.json' }, { operationsManifest: 'operations.json' }],
  [{ QUOTES_FILE: 'quotes.json' }, { quotesFile: 'quotes.json' }],
  [{ ENABLE_PREVIEW: 'on' }, { enablePreview: true }],
  [{ ENABLE_PREVIEW: 'False' }, { enablePreview: false }],
  [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
])('%j is read', (environment, changed) => {
  expect(readConfig(environment)).toEqual({ ...DEFAULTS, ...changed, environment });
});

const ORIGIN = 'PUBLIC_ORIGIN: expected an address without a path, such as https://example.org, got';
const ADDRESS = 'NEO4J_URI: expected an address such as neo4j://host:7687 or bolt+s://host:7687, got';

test.each<[Record<string, string>, string]>([
  [{ PORT: 'abc' }, 'PORT: expected a whole number from 0 to 65535, got "abc"'],
  [{ PORT: '65536' }, 'PORT: expected a whole number from 0 to 65535, got "65536"'],
  [{ PORT: '-1' }, 'PORT: expected a whole number from 0 to 65535, got "-1"'],
  [{ PUBLIC_ORIGIN: 'graph.example.org' }, `${ORIGIN} "graph.example.org"`],
  [{ PUBLIC_ORIGIN: 'https://example.org/graph' }, `${ORIGIN} "https://example.org/graph"`],
  [{ PUBLIC_ORIGIN: 'https://me@example.org' }, `${ORIGIN} "https://me@example.org"`],
  [{ PUBLIC_ORIGIN: 'ftp://example.org' }, `${ORIGIN} "ftp://example.org"`],
  [{ NEO4J_URI: 'localhost:7687' }, `${ADDRESS} "localhost:7687"`],
  [{ NEO4J_URI: 'http://localhost:7474' }, `${ADDRESS} "http://localhost:7474"`],
  [{ ...URI, NEO4J_USER: 'reader' }, 'NEO4J_PASSWORD: expected the password of NEO4J_USER, got nothing'],
  [
    { NEO4J_DATABASE: 'probation' },
    'NEO4J_DATABASE: expected neo4j, the only database of the Neo4j that the project runs (NEO4J_URI is not set), got "probation"',
  ],
  [{ AWAY_SECONDS: '0' }, 'AWAY_SECONDS: expected a whole number from 1 to 600, got "0"'],
  [{ READ_SECONDS: '1' }, 'READ_SECONDS: expected a whole number from 2 to 600, got "1"'],
  [{ KEPT_BYTES: '128M' }, 'KEPT_BYTES: expected a whole number from 0 to 9007199254740991, got "128M"'],
  [{ KEEP_RELEASES: '0' }, 'KEEP_RELEASES: expected a whole number from 1 to 100, got "0"'],
  [{ KEEP_RELEASES: '101' }, 'KEEP_RELEASES: expected a whole number from 1 to 100, got "101"'],
  [{ RATE_POINTS: '-1' }, 'RATE_POINTS: expected a whole number from 0 to 9007199254740991, got "-1"'],
  [
    { RATE_STORE_URI: 'store:6379' },
    'RATE_STORE_URI: expected an address such as redis://host:6379 or rediss://host:6379, got "store:6379"',
  ],
  [{ TRUST_PROXY: '0.0.0.0/0' }, 'TRUST_PROXY: expected addresses and networks such as 10.0.0.0/8,192.168.1.7, got "0.0.0.0/0"'],
  [{ TRUST_PROXY: '127.1' }, 'TRUST_PROXY: expected addresses and networks such as 10.0.0.0/8,192.168.1.7, got "127.1"'],
  [{ TRUST_PROXY: 'nginx' }, 'TRUST_PROXY: expected addresses and networks such as 10.0.0.0/8,192.168.1.7, got "nginx"'],
  [{ STOP_PAUSE_SECONDS: '1h' }, 'STOP_PAUSE_SECONDS: expected a whole number from 0 to 600, got "1h"'],
  [
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
    'OTEL_EXPORTER_OTLP_ENDPOINT: expected an address such as http://localhost:4318, got "collector:4318"',
  ],
  [{ ENABLE_PREVIEW: 'maybe' }, 'ENABLE_PREVIEW: expected on or off, got "maybe"'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: expected one of silent, fatal, error, warn, info, debug, trace, got "loud"'],
])('%j is refused', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(new ConfigError(message));
});
