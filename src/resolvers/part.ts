import { type MaybePromise, whenKnown } from '../graph/maybe-promise.ts';
import { inspectionIdOfPart } from '../model/ids.ts';
import type { InspectionHead } from '../model/inspections.ts';
import type { Context } from './context.ts';
import { fact } from './provenance.ts';

/** The fields that every part of an inspection has. */
export const part = {
  ...fact,
  inspection: ({ id }: { readonly id: string }, _arguments: object, { operation }: Context): MaybePromise<InspectionHead> =>
    whenKnown(operation.inspection(inspectionIdOfPart(id)), (inspection) => {
      if (!inspection) throw new Error(`${id} is part of no inspection.`);
      return inspection;
    }),
};
