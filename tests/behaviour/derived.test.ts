import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person, Post } from '../../src/model/people.ts';
import { startEveryMode } from '../support/every-mode.ts';
import { wholeSeed } from '../support/seed.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startEveryMode();
});
afterAll(() => server.stop());

async function ask(query: string) {
  const { data, errors } = await server.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

/** Every day that a partial date allows, or all from the first of one to the last of another, counted on a calendar. */
function daysOf(from: string, to = from): string[] {
  const days: string[] = [];
  const day = new Date(`${from}-01-01`.slice(0, 10));
  for (; day.toISOString().slice(0, 10) <= `${to}-99-99`.slice(0, 10); day.setUTCDate(day.getUTCDate() + 1)) {
    days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

/** Whether a post was held on a day: in every reading of its partial dates, or in some. */
function held({ from, to }: Post, day: string, reading: 'every' | 'some'): boolean {
  return daysOf(from)[reading]((first) => first <= day) && (to === null || daysOf(to)[reading]((last) => last >= day));
}

async function allPosts(): Promise<{ person: Person; post: Post }[]> {
  return (await wholeSeed()).people.flatMap((person) => person.posts.map((post) => ({ person, post })));
}

test('The newest inspection of each service is the first of its list, and null where the list is empty', async () => {
  const { inspections, probationDeliveryUnits, regions, nationalBodies } = await wholeSeed();
  const lists = [
    'probationDeliveryUnits(first: 100)',
    'probationDeliveryUnits(last: 100)',
    'probationRegions(first: 100)',
    'nationalBodies',
  ];
  const pages = await Promise.all(
    lists.map((list) => ask(`{ page: ${list} { nodes { id latestInspection { id } inspections(first: 1) { nodes { id } } } } }`)),
  );
  const services = pages.flatMap(({ page }) => page.nodes);
  const seen = new Set(services.map(({ id }) => id));
  expect(seen).toEqual(new Set([...probationDeliveryUnits, ...regions, ...nationalBodies].map(({ id }) => id)));
  for (const service of services) {
    const [newest] = inspections
      .filter(({ serviceId }) => serviceId === service.id)
      .map(({ id, publishedOn, year }) => ({ id, key: `${publishedOn ? daysOf(publishedOn)[0] : (year ?? '')} ${id}` }))
      .sort((one, other) => (one.key > other.key ? -1 : 1));
    expect(service.latestInspection?.id, service.id).toBe(newest?.id);
    expect(service.latestInspection?.id, service.id).toBe(service.inspections.nodes[0]?.id);
  }
});

test('The chief inspector in office is the only one whose post covers every day that the publication date allows', async () => {
  const { inspections } = await wholeSeed();
  const posts = await allPosts();
  const { inspections: list } = await ask('{ inspections(first: 100) { nodes { id publishedOn chiefInspectorInOffice { id } } } }');
  expect(list.nodes).toHaveLength(inspections.length);
  const found = new Set<string | null>();
  for (const { id, publishedOn, chiefInspectorInOffice } of list.nodes) {
    const chiefs = posts.filter(
      ({ post }) => publishedOn && post.role === 'CHIEF_INSPECTOR' && daysOf(publishedOn).every((day) => held(post, day, 'every')),
    );
    expect(chiefInspectorInOffice?.id ?? null, id).toBe(chiefs.length === 1 ? chiefs[0]?.person.id : null);
    found.add(chiefInspectorInOffice?.id ?? null);
  }
  expect(found.size).toBeGreaterThanOrEqual(3);
});

test('The posts at fieldwork are those that may have been held on one of its days, and say which were held throughout', async () => {
  const { inspections } = await wholeSeed();
  const posts = await allPosts();
  const data = await ask(`{ inspections(first: 100) { nodes { id postsAtFieldwork {
    throughout person { id } post { role title interim from to at { id } sources { id } } } } } }`);
  let parted = 0;
  for (const { id, postsAtFieldwork } of data.inspections.nodes) {
    const { fieldworkFrom, fieldworkTo } = inspections.find((inspection) => inspection.id === id) ?? {};
    const days = fieldworkFrom ? daysOf(fieldworkFrom, fieldworkTo ?? fieldworkFrom) : [];
    const expected = posts
      .filter(({ post }) => days.some((day) => held(post, day, 'some')))
      .map(({ person, post: { role, title, interim, from, to, atId }, post }) => ({
        throughout: days.every((day) => held(post, day, 'every')),
        person: { id: person.id },
        post: { role, title, interim, from, to, at: { id: atId }, sources: expect.arrayContaining([{ id: expect.any(String) }]) },
      }))
      .sort((one, other) => (daysOf(one.post.from)[0] as string).localeCompare(daysOf(other.post.from)[0] as string));
    expect(postsAtFieldwork, id).toEqual(expected);
    if (expected.some(({ throughout }) => !throughout)) parted += 1;
  }
  expect(parted).toBeGreaterThan(0);
});

test('During the fieldwork in the East of England in 2024 the interim chief inspector left and the next one began', async () => {
  const { inspection } = await ask(
    '{ inspection(id: "inspection/essex-north-2024") { fieldworkScope postsAtFieldwork { throughout person { id } post { interim } } } }',
  );
  expect(inspection).toEqual({
    fieldworkScope: 'REGION',
    postsAtFieldwork: [
      { throughout: false, person: { id: 'person/sue-mcallister' }, post: { interim: true } },
      { throughout: false, person: { id: 'person/martin-jones' }, post: { interim: false } },
    ],
  });
});

test('The citation names the release by version and checksum, and no address', async () => {
  const { release } = await ask('{ release { version checksum issuedOn citation } }');
  const { version, checksum, issuedOn, citation } = release;
  expect(citation).toBe(
    `Probation inspection graph: inspections of probation in England and Wales (${issuedOn.slice(0, 4)}) [Data set]. Release ${version}, SHA-256 ${checksum.slice(0, 16)}…, Open Government Licence v3.0.`,
  );
});
