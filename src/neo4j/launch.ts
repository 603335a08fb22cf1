import { markProcess, updateClaim } from './claim.ts';
import { type Archive, makeJvmArguments, type Profile, writeConfiguration } from './configuration.ts';
import type { Environment } from './executables.ts';
import { type GuardedProcess, startGuarded } from './guarded-process.ts';
import { USER, writeInitialPassword } from './password.ts';
import { awaitReady } from './readiness.ts';
import { makeUri, type Neo4jConnection, type StoreFolder } from './store-folder.ts';

/** Settles when a client reaches Neo4j with the connection (the driver's `verifyConnectivity`), rejects when it does not. */
export type Ping = (connection: Neo4jConnection) => Promise<void>;

/** All that is settled before a Neo4j starts; the same for each start of one handle. */
export interface LaunchPlan {
  readonly store: StoreFolder;
  readonly java: string;
  readonly jars: string;
  readonly profile: Profile;
  readonly heap: string;
  readonly archive: Archive | null;
  readonly environment: Environment;
  readonly password: string;
  readonly port: number;
  readonly ping: Ping;
  /** A folder that goes when this process ends without a stop; null keeps everything. */
  readonly leftover: string | null;
}

/** How long a start may take, in milliseconds: a busy small machine needs a minute at worst. */
const DEADLINE = 90_000;

/**
 * Starts Neo4j once and settles when it answers. `began` gets the process at once, so that it can be stopped while it starts.
 *
 * @throws SetupError where it does not come to answer; nothing is left running then.
 */
export async function launch(plan: LaunchPlan, began: (process: GuardedProcess) => void): Promise<GuardedProcess> {
  const { store, port } = plan;
  writeConfiguration(store.home, port, plan.profile);
  writeInitialPassword(store.home, plan.password);
  const process = await startGuarded({
    program: plan.java,
    arguments: makeJvmArguments({ ...plan, home: store.home }),
    environment: withoutNeo4jSettings(plan.environment),
    log: store.log,
    leftover: plan.leftover,
  });
  began(process);
  updateClaim(store.claim, markProcess(process.pid), port);
  try {
    const ping = (): Promise<void> => plan.ping(connectionOf(plan));
    await awaitReady({ process, port, folder: store.folder, log: store.log, ping, deadline: DEADLINE });
    return process;
  } catch (error) {
    await process.stop();
    throw error;
  }
}

/** The connection that the plan's Neo4j answers to. */
export function connectionOf(plan: LaunchPlan): Neo4jConnection {
  return { uri: makeUri(plan.port), user: USER, password: plan.password };
}

/** `NEO4J_HOME`, `NEO4J_CONF` and their like would change what Neo4j does. */
function withoutNeo4jSettings(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('NEO4J_')));
}
