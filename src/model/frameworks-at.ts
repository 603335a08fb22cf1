import type { Framework } from './concepts.ts';
import type { ServiceKind } from './vocabulary.ts';

/** The frameworks for a kind of service that were in force at a date, the newest first; null asks for all, as the date is not known. */
export function frameworksAt(frameworks: readonly Framework[], kind: ServiceKind, date: string | null): Framework[] {
  return frameworks
    .filter(({ appliesTo, validFrom }) => appliesTo.includes(kind) && (date === null || validFrom <= date))
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1));
}
