import type { CurrentReleaseState } from './graph/current-release.ts';
import { GraphModelVersionError } from './graph/writes/graph-model.ts';

/** Why no release can be read, in a sentence told to anybody, so without addresses (the log has the whole error); null when one can. */
export function describeAbsence({ reachable, error }: CurrentReleaseState, releaseVersion: string | null): string | null {
  const cause = error?.cause as { code?: unknown } | undefined;
  if (!reachable && String(cause?.code).startsWith('Neo.ClientError.Security')) {
    return 'Neo4j refuses the log-in: NEO4J_USER and NEO4J_PASSWORD must be right.';
  }
  if (!reachable) return 'Neo4j cannot be reached.';
  if (error !== null) return error instanceof GraphModelVersionError ? error.message : 'Neo4j cannot be asked for the release in use.';
  if (releaseVersion === null) return 'Neo4j holds no release that was read whole: run npm run seed, or wait if it is running.';
  return null;
}
