import { type Child, startChild } from '../child.ts';
import type { Mode } from '../kept-modes.ts';
import type { Form } from './mix.ts';
import type { LoadPlan } from './run-load.ts';
import type { LoadResult } from './tally.ts';

/** The API and its clients, each in a process of its own. */
export interface Serving {
  readonly api: Child;
  /** How many requests the mix has. */
  readonly mixSize: number;
  load(plan: Omit<LoadPlan, 'url'> & { readonly form: Form }): Promise<LoadResult>;
  /** Begins a mode with nothing kept, and asks the whole mix twice. */
  begin(mode: Mode, form: Form): Promise<void>;
  stop(): Promise<void>;
}

/** The options of Node that `npm start` gives, and leave to collect garbage when asked. */
const OPTIONS = ['--max-semi-space-size=16', '--expose-gc'];
const WARM_UP_CONNECTIONS = 8;
/** For runs that end with their requests. */
export const LONG_MILLISECONDS = 1_200_000;

/** Starts both on the Neo4j that the environment names, with rate limits off. */
export async function startServing(environment: Readonly<Record<string, string>>): Promise<Serving> {
  const api = await startChild(new URL('../serve-api.ts', import.meta.url), { ...environment, RATE_POINTS: '0' }, OPTIONS);
  const clients = await startChild(new URL('generator.ts', import.meta.url), {});
  const mixSize = (await clients.ask('size')) as number;
  const load: Serving['load'] = async (plan) => (await clients.ask('run', { ...plan, url: api.url })) as LoadResult;
  return {
    api,
    mixSize,
    load,
    begin: async (mode, form) => {
      await api.ask('switchTo', mode);
      await load({ form, connections: WARM_UP_CONNECTIONS, isPolite: true, requests: 2 * mixSize, milliseconds: LONG_MILLISECONDS });
    },
    stop: async () => void (await Promise.all([api.stop(), clients.stop()])),
  };
}
