import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../support/server.ts';

/** A span as OTLP writes it in JSON. */
interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

let collector: Server;
let server: TestServer;
const spans: SentSpan[] = [];
const services: unknown[] = [];

/** A collector of OpenTelemetry on a real port, that keeps what it is sent. */
beforeAll(async () => {
  collector = createServer(async (request, response) => {
    const { resourceSpans } = JSON.parse(await bodyOf(request));
    for (const { resource, scopeSpans } of resourceSpans) {
      services.push(resource.attributes.find(({ key }: { key: string }) => key === 'service.name')?.value.stringValue);
      for (const { spans: sent } of scopeSpans) spans.push(...sent);
    }
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as { port: number };
  server = await startTestServer({ environment: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}/` } });
});
afterAll(() => collector.close());

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

const attributesOf = ({ attributes }: SentSpan) => Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

test('An operation and its Cypher queries are one trace, which goes on that of the client; fields and variables are not in it', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    body: JSON.stringify({
      query: 'query Traced($first: Int) { inspections(first: $first) { nodes { id findings { note } } } }',
      variables: { first: 3 },
    }),
  });
  expect(response.status).toBe(200);
  await response.text();
  await server.ask('{ nothing }');
  await server.stop();

  const own = spans.filter((span) => span.traceId === traceId);
  const operation = own.find(({ name }) => name === 'query Traced') as SentSpan;
  const queries = own.filter((span) => span !== operation);
  expect(operation.parentSpanId).toBe('b7ad6b7169203331');
  expect(attributesOf(operation)).toMatchObject({
    'graphql.operation.name': 'Traced',
    'graphql.operation.type': 'query',
    'http.response.status_code': 200,
    'request.id': response.headers.get('x-request-id'),
  });
  expect(queries.length).toBeGreaterThan(1);
  for (const query of queries) {
    expect(query.parentSpanId).toBe(operation.spanId);
    expect(attributesOf(query)).toMatchObject({ 'db.system.name': 'neo4j', 'db.operation.name': query.name });
    expect(BigInt(query.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(query.startTimeUnixNano));
  }
  expect(new Set(services)).toEqual(new Set(['probation-inspection-graph']));
  const failed = spans.find((span) => attributesOf(span)['error.type'] === 'GRAPHQL_VALIDATION_FAILED');
  expect(failed?.traceId).toMatch(/^[\da-f]{32}$/);
  expect(JSON.stringify(spans)).not.toContain('"first"');
});
