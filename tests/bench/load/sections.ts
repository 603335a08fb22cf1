import type { Mode } from '../kept-modes.ts';
import { findCapacity, findKnee, judge, type Step, type Verdict } from './capacity.ts';
import type { Form } from './mix.ts';
import type { Serving } from './serving.ts';

/** A load of one kind. */
export interface SectionPlan {
  readonly name: string;
  readonly mode: Mode;
  readonly form: Form;
}

/** What one kind of load met with more and more clients. */
export interface Section {
  readonly name: string;
  readonly capacity: Step;
  /** From here on more clients only wait longer. */
  readonly knee: Step;
  /** Clients that wait as `Retry-After` says. */
  readonly polite: { readonly steps: readonly Step[]; readonly verdict: Verdict };
  /** Clients that ask again at once, in steps past capacity only. */
  readonly rude: { readonly steps: readonly Step[]; readonly verdict: Verdict };
}

/** How many clients, how long each number of them. */
export interface StepBudget {
  readonly connections: readonly number[];
  readonly milliseconds: number;
}

/** The kinds of load. In the second Neo4j is asked by every request, so that its capacity is met too. */
export const SECTIONS: readonly SectionPlan[] = [
  { name: 'as served: everything is kept, half of the requests are GET', mode: 'kept', form: 'served' },
  { name: 'objects kept, all that has to be found is found anew', mode: 'objects', form: 'posted' },
];

/** How many clients ask while the programs' hot code is compiled. */
const WARM_CONNECTIONS = 8;

/** Warms up, then measures step by step. */
export async function measureSection(
  serving: Serving,
  { name, mode, form }: SectionPlan,
  { connections, milliseconds }: StepBudget,
  report: (line: string) => void,
): Promise<Section> {
  report(`\n${name}: warming up.`);
  await serving.begin(mode, form);
  await serving.load({ form, connections: WARM_CONNECTIONS, milliseconds, requests: Number.POSITIVE_INFINITY, isPolite: true });
  const measure = async (counts: readonly number[], isPolite: boolean): Promise<Step[]> => {
    const steps: Step[] = [];
    for (const count of counts) {
      report(`${name}: ${count} ${isPolite ? 'polite' : 'rude'} clients.`);
      const result = await serving.load({ form, connections: count, milliseconds, requests: Number.POSITIVE_INFINITY, isPolite });
      if (result.oddity !== null) report(`  neither accepted nor refused: ${result.oddity}`);
      steps.push({ connections: count, result, residentBytes: serving.api.residentBytes() });
    }
    return steps;
  };
  const polite = (await measure(connections, true)) as [Step, ...Step[]];
  const capacity = findCapacity(polite);
  const isPast = (count: number) => count > capacity.connections;
  const rude = await measure(connections.filter(isPast), false);
  const past = polite.filter((step) => isPast(step.connections));
  return {
    name,
    capacity,
    knee: findKnee(polite),
    polite: { steps: polite, verdict: judge(capacity, past) },
    rude: { steps: rude, verdict: judge(capacity, rude) },
  };
}
