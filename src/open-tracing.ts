import { makeTracing, type Tracing } from './api/tracing/tracing.ts';

/** What traces are sent with. */
export interface TracingOptions {
  /** The collector; null: nothing is traced, and nothing of OpenTelemetry's SDK is loaded. */
  readonly otlpEndpoint: string | null;
  readonly name: string;
  readonly version: string;
}

/** How long a collector may take for a batch, tries after failures included: a server that stops waits for the last. */
const EXPORT_MILLISECONDS = 2_000;

/** Opens the way to a collector of OpenTelemetry, by OTLP over HTTP. Other variables of its own, such as OTEL_EXPORTER_OTLP_HEADERS, hold too. */
export async function openTracing({ otlpEndpoint, name, version }: TracingOptions): Promise<Tracing | null> {
  if (otlpEndpoint === null) return null;
  const [{ BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${otlpEndpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: EXPORT_MILLISECONDS });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': name, 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  return makeTracing(provider.getTracer(name, version), () => provider.shutdown());
}
