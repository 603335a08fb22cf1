import { describe, expect, test } from 'vitest';
import { deriveFollowed } from '../../src/graph/writes/derive-followed.ts';
import { deriveInOffice } from '../../src/graph/writes/derive-in-office.ts';
import { deriveLatest } from '../../src/graph/writes/derive-latest.ts';
import { makeGraphRecords } from '../../src/graph/writes/make-graph-records.ts';
import type { Person, Post } from '../../src/model/people.ts';
import { madeDataset, madeInspection } from './writes-dataset.ts';

function propertiesOf(id: string) {
  return makeGraphRecords(madeDataset()).nodes.find((node) => node.id === id)?.properties;
}

describe('the newest inspection of a service', () => {
  test('is by publication, then year; the greatest id among equals; undated ones last', () => {
    const latest = deriveLatest([
      madeInspection('a-1', 'a', { year: 2024 }),
      madeInspection('a-2', 'a', { publishedOn: '2024-01', year: 2024 }),
      madeInspection('a-undated', 'a'),
      madeInspection('b-2', 'b', { publishedOn: '2023-05-04', year: 2023 }),
      madeInspection('b-1', 'b', { publishedOn: '2023-05-04', year: 2023 }),
      madeInspection('c-undated', 'c'),
    ]);
    expect(Object.fromEntries(latest)).toEqual({
      'pdu/a': 'inspection/a-2',
      'pdu/b': 'inspection/b-2',
      'pdu/c': 'inspection/c-undated',
    });
  });

  test('is stored on every kind of service beside its kind; a region is its own region', () => {
    expect(propertiesOf('pdu/west')).toMatchObject({ kind: 'PDU', regionId: 'region/mid', latestInspectionId: 'inspection/west-2024' });
    expect(propertiesOf('region/mid')).toMatchObject({ kind: 'REGION', regionId: 'region/mid' });
    expect(propertiesOf('region/mid')?.latestInspectionId).toBeUndefined();
    expect(propertiesOf('body/service')).toMatchObject({ kind: 'NATIONAL' });
    expect(propertiesOf('body/service')?.regionId).toBeUndefined();
  });
});

/** Someone who held posts of chief inspector from and to these dates. */
function chief(slug: string, ...spans: readonly (readonly [from: string, to: string | null])[]): Person {
  const posts = spans.map(
    ([from, to]): Post => ({
      role: 'CHIEF_INSPECTOR',
      title: 'Chief',
      interim: false,
      from,
      to,
      terms: [],
      note: null,
      atId: 'body/service',
    }),
  );
  return { id: `person/${slug}`, name: slug, honours: null, posts };
}

describe('the chief inspector in office', () => {
  test('is the one whose post covers every day of the publication date, and nobody on the day that belongs to two', () => {
    const people = [chief('interim', ['2023-10-01', '2024-03-01']), chief('next', ['2024-03-01', null])];
    const inOffice = (publishedOn: string | null) => deriveInOffice(people, publishedOn);
    expect(inOffice('2024-02-29')).toBe('person/interim');
    expect(inOffice('2024-03-01')).toBeNull();
    expect(inOffice('2024-03-02')).toBe('person/next');
    expect(inOffice('2024-03')).toBe('person/next');
    expect(inOffice('2024-02')).toBe('person/interim');
    expect(inOffice('2024')).toBeNull();
    expect(inOffice('2025')).toBe('person/next');
    expect(inOffice('2023-09-30')).toBeNull();
    expect(inOffice(null)).toBeNull();
  });

  test('is certain only outside the month of a change-over that is known by its month', () => {
    const people = [chief('first', ['2019-06', '2023-09']), chief('second', ['2023-09', '2024'])];
    const inOffice = (publishedOn: string) => deriveInOffice(people, publishedOn);
    expect(inOffice('2019-06-29')).toBeNull();
    expect(inOffice('2019-06-30')).toBe('person/first');
    expect(inOffice('2023-08')).toBe('person/first');
    expect(inOffice('2023-09')).toBeNull();
    expect(inOffice('2023-09-01')).toBe('person/first');
    expect(inOffice('2023-09-02')).toBeNull();
    expect(inOffice('2023-09-30')).toBe('person/second');
    expect(inOffice('2023-10')).toBe('person/second');
    expect(inOffice('2024-01-01')).toBe('person/second');
    expect(inOffice('2024-01-02')).toBeNull();
  });

  test('is not known from the day on which a successor may have begun while the end of the post was not seen', () => {
    const people = [chief('open', ['2019-06-01', null]), chief('successor', ['2024-03', null])];
    const inOffice = (publishedOn: string) => deriveInOffice(people, publishedOn);
    expect(inOffice('2024-02')).toBe('person/open');
    expect(inOffice('2024-03-10')).toBeNull();
    expect(inOffice('2025')).toBeNull();
  });

  test('counts one person with two posts once, and only posts of that role', () => {
    const minister = chief('minister', ['2020', null]);
    for (const post of minister.posts) post.role = 'MINISTER';
    expect(deriveInOffice([minister, chief('twice', ['2020-01-01', null], ['2021-01-01', '2022'])], '2021-05-05')).toBe('person/twice');
    expect(deriveInOffice([minister], '2021-05-05')).toBeNull();
  });

  test('is stored on the inspection', () => {
    expect(propertiesOf('inspection/west-2024')).toMatchObject({ chiefInspectorInOfficeId: 'person/ann' });
    expect(propertiesOf('inspection/north-2022')?.chiefInspectorInOfficeId).toBeUndefined();
    expect(propertiesOf('inspection/south-2021')?.chiefInspectorInOfficeId).toBeUndefined();
  });
});

test('The inspections of all parts of a split unit follow the last one of the whole', () => {
  const predecessors: Record<string, string[]> = { 'pdu/north': ['pdu/whole'], 'pdu/south': ['pdu/whole', 'pdu/other'] };
  const followed = deriveFollowed(
    [
      madeInspection('whole-2021', 'whole', { year: 2021 }),
      madeInspection('whole-2022', 'whole', { year: 2022 }),
      madeInspection('other-2023', 'other', { publishedOn: '2023-03', year: 2023 }),
      madeInspection('north-2024', 'north', { year: 2024 }),
      madeInspection('north-2025', 'north', { year: 2025 }),
      madeInspection('south-2024', 'south', { publishedOn: '2024-02-01', year: 2024 }),
    ],
    (id) => predecessors[id] ?? [],
  );
  expect(Object.fromEntries(followed)).toEqual({
    'inspection/whole-2022': ['inspection/whole-2021'],
    'inspection/north-2024': ['inspection/whole-2022'],
    'inspection/north-2025': ['inspection/north-2024'],
    'inspection/south-2024': ['inspection/whole-2022', 'inspection/other-2023'],
  });
});
