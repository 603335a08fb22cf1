import type { NationalBodyResolvers } from './generated.ts';
import { inspectedServiceFields } from './InspectedService.ts';

/** What `NationalBody` takes from elsewhere; its other fields are properties of the object. */
export const NationalBody: NationalBodyResolvers = { ...inspectedServiceFields, predecessors: () => [], successors: () => [] };
