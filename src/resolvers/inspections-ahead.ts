import type { Operation } from '../graph/operation.ts';
import { inspectionIdOfPart, isPartId } from '../model/ids.ts';

/**
 * Asks for the inspections of parts beside the parts themselves: the id of a part tells that of its inspection, so who selects both waits
 * once instead of twice, for the same Cypher queries. Ids of anything else are passed over.
 */
export function askForInspections({ inspection }: Operation, ids: readonly string[]): void {
  for (const id of new Set(ids.filter(isPartId).map(inspectionIdOfPart))) {
    const head = inspection(id);
    // Whoever selects it gets its error.
    if (head instanceof Promise) head.catch(() => {});
  }
}
