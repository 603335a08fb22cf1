import { connect } from './connect.ts';
import type { SourceResolvers } from './generated.ts';

/** What `Source` takes from elsewhere; its other fields are properties of the object. */
export const Source: SourceResolvers = {
  statements: ({ id }, pageArguments, context, info) =>
    connect({ list: 'statements', parent: { relation: 'source', id } }, pageArguments, context, info),
};
