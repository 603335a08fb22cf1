import { whenKnown } from '../graph/maybe-promise.ts';
import type { StatementResolvers } from './generated.ts';
import { loadNode } from './load-node.ts';

/** What `Statement` takes from elsewhere; its other fields are properties of the object. */
export const Statement: StatementResolvers = {
  about: async ({ id, aboutId }, _arguments, { operation }) => {
    const about = await loadNode(operation, aboutId);
    if (!about) throw new Error(`${id} is about ${aboutId}, which is not in the release.`);
    return about;
  },
  quote: ({ documentSha256, start, end }, _arguments, { quotes }) =>
    documentSha256 === null || start === null || end === null ? null : quotes.find({ documentSha256, start, end }),
  source: ({ id, sourceId, source: atHand }, _arguments, { operation }) =>
    atHand ??
    whenKnown(operation.source(sourceId), (source) => {
      if (!source) throw new Error(`${id} rests on ${sourceId}, which is not in the release.`);
      return source;
    }),
  contradicts: async ({ contradictsIds }, _arguments, { operation }) =>
    (await operation.statement.many(contradictsIds)).filter((statement) => statement !== null),
};
