import { z } from 'zod';
import { ALIAS_KINDS, CONFIDENCES, NATIONS, ROLES, SERVICE_STATUSES } from '../../model/vocabulary.ts';
import { statements } from './statements.ts';
import { idOf, oneOf, partialDate, record, sources, text, texts } from './values.ts';

const aliases = z.array(record({ text, kind: oneOf(ALIAS_KINDS) }), 'a list of aliases').default([]);
const identifiers = z.array(record({ scheme: text, value: text, note: text.optional() }), 'a list of identifiers').default([]);
const localDeliveryUnits = z.array(record({ name: text, code: text }), 'a list of local delivery units').default([]);

const unitShape = record({
  id: idOf('unit'),
  name: text,
  deliusCode: text.optional(),
  kind: text,
  aliases,
  notes: texts,
  sources,
});
/** An operational unit as the seed has it, in its region or of none. */
export type SeedUnit = z.output<typeof unitShape>;

const pduShape = record({
  id: idOf('pdu'),
  name: text,
  deliusCode: text.optional(),
  status: oneOf(SERVICE_STATUSES),
  firstSeenOn: partialDate.optional(),
  coverage: text.optional(),
  confidence: oneOf(CONFIDENCES).optional(),
  identifiers,
  aliases,
  localDeliveryUnits,
  predecessors: z.array(idOf('pdu'), 'a list of PDU ids').default([]),
  notes: texts,
  sources,
  statements,
});
/** A PDU as it stands in its region; what is not known is undefined. */
export type SeedPdu = z.output<typeof pduShape>;

/** One file of `seed/regions/`: a region and what belongs to it. */
export const regionShape = record({
  id: idOf('region'),
  name: text,
  deliusCode: text,
  nation: oneOf(NATIONS),
  identifiers,
  aliases,
  notes: texts,
  sources,
  statements,
  policeAreas: z.array(record({ id: idOf('police'), name: text, sources }), 'a list of police areas').default([]),
  probationDeliveryUnits: z.array(pduShape, 'a list of PDUs').default([]),
  operationalUnits: z.array(unitShape, 'a list of units').default([]),
});
/** A region as the seed has it, its police areas, PDUs and units in it. */
export type SeedRegion = z.output<typeof regionShape>;

/** One unit of `seed/national-units.yaml`, of no region. */
export const nationalUnitShape = unitShape;

/** One body of `seed/bodies.yaml`. */
export const bodyShape = record({ id: idOf('body'), name: text, aliases, notes: texts, sources, statements });
/** A national body as the seed has it. */
export type SeedBody = z.output<typeof bodyShape>;

const postShape = record({
  role: oneOf(ROLES),
  title: text,
  interim: z.boolean('true or false'),
  at: idOf('body', 'pdu', 'region'),
  from: partialDate,
  to: partialDate.optional(),
  terms: z.array(record({ from: partialDate, to: partialDate, note: text.optional(), sources }), 'a list of terms').default([]),
  note: text.optional(),
  sources,
});
/** A post as it stands with its person; an open end is undefined. */
export type SeedPost = z.output<typeof postShape>;

/** One person of `seed/people.yaml` with the posts held. */
export const personShape = record({
  id: idOf('person'),
  name: text,
  honours: text.optional(),
  aliases,
  posts: z.array(postShape, 'a list of posts').default([]),
  sources,
  statements,
});
/** A person as the seed has it, the posts in it. */
export type SeedPerson = z.output<typeof personShape>;

/** One row of `seed/retired-ids.yaml`. */
export const retiredIdShape = record({ id: text, replacedBy: text.optional(), reason: text });
/** A retired id as the seed has it; `replacedBy` is undefined where nothing took its place. */
export type SeedRetiredId = z.output<typeof retiredIdShape>;
