import { nameKey } from '../model/names.ts';
import type { Person, Post } from '../model/people.ts';
import type { Alias, OperationalUnit, PoliceArea, ProbationDeliveryUnit, ProbationRegion } from '../model/services.ts';
import type { SeedPdu, SeedPerson, SeedPost, SeedRegion, SeedUnit } from './shapes/services.ts';

/** A region with the ids of its police areas. */
export function makeRegion(record: SeedRegion): ProbationRegion {
  const { id, name, deliusCode, nation, identifiers, policeAreas, notes } = record;
  return { id, name, deliusCode, nation, identifiers: identifiers.map(withNote), policeAreaIds: policeAreas.map((area) => area.id), notes };
}

/** A PDU of a region. */
export function makePdu(record: SeedPdu, regionId: string): ProbationDeliveryUnit {
  return {
    id: record.id,
    name: record.name,
    regionId,
    deliusCode: record.deliusCode ?? null,
    identifiers: record.identifiers.map(withNote),
    status: record.status,
    firstSeenOn: record.firstSeenOn ?? null,
    coverage: record.coverage ?? null,
    localDeliveryUnits: record.localDeliveryUnits,
    confidence: record.confidence ?? null,
    notes: record.notes,
    predecessorIds: record.predecessors,
  };
}

/** A unit of a region, or of none. */
export function makeUnit(record: SeedUnit, regionId: string | null): OperationalUnit {
  const { id, name, deliusCode, kind, notes } = record;
  return { id, name, regionId, deliusCode: deliusCode ?? null, kind, notes };
}

/** A police area. */
export function makePoliceArea({ id, name }: PoliceArea): PoliceArea {
  return { id, name };
}

/** The other names of one thing, with the keys by which they are matched. */
export function makeAliases({ id, aliases }: { id: string; aliases: Pick<Alias, 'text' | 'kind'>[] }): Alias[] {
  return aliases.map(({ text, kind }) => ({ text, key: nameKey(text), kind, namesId: id }));
}

/** A person with the posts held. */
export function makePerson({ id, name, honours, posts }: SeedPerson): Person {
  return { id, name, honours: honours ?? null, posts: posts.map(makePost) };
}

function makePost(post: SeedPost): Post {
  return {
    role: post.role,
    title: post.title,
    interim: post.interim,
    from: post.from,
    to: post.to ?? null,
    terms: post.terms.map(({ from, to, note }) => ({ from, to, note: note ?? null })),
    note: post.note ?? null,
    atId: post.at,
  };
}

function withNote({ scheme, value, note }: { scheme: string; value: string; note?: string | undefined }) {
  return { scheme, value, note: note ?? null };
}
