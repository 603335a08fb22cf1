import { readSeedFolder, SEED_FOLDER } from '../../../src/seeding/load-seed.ts';
import { readExamples } from '../../../src/web/examples.ts';
import { answerParent } from '../child-side.ts';
import { type Form, makeMix } from './mix.ts';
import { type LoadPlan, runLoad } from './run-load.ts';

/** The clients, in a process of their own; told over the channel to the parent what to ask and how. It serves nothing, hence no address. */
async function main(): Promise<void> {
  const [examples, dataset] = [readExamples(), await readSeedFolder(SEED_FOLDER)];
  const mixes = { served: makeMix(examples, dataset, 'served'), posted: makeMix(examples, dataset, 'posted') };
  answerParent('', {
    run: (value) => {
      const { form, ...plan } = value as LoadPlan & { readonly form: Form };
      return runLoad(plan, mixes[form]);
    },
    size: () => mixes.served.length,
  });
}

await main();
