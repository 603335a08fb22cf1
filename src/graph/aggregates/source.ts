import type { Source } from '../../model/provenance.ts';
import { projectionOf } from '../projection.ts';
import { nodeAggregate } from './aggregate.ts';

export const sourceProjection = projectionOf<Source>({
  id: true,
  url: true,
  otherUrls: true,
  title: true,
  gist: true,
  publisher: true,
  kind: true,
  publishedOn: true,
  retrievedOn: true,
  commit: true,
  paths: true,
  licence: true,
  sha256: true,
  note: true,
});

/** One source. */
export const sourceAggregate = nodeAggregate('Source', sourceProjection);
