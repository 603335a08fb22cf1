import { describe, expect, test } from 'vitest';
import { checkGraphRecords, GraphContentError } from '../../src/graph/writes/check-graph-records.ts';
import { makeChecksum } from '../../src/graph/writes/checksum.ts';
import { deriveFollowed } from '../../src/graph/writes/derive-followed.ts';
import type { GraphRecords, Properties, RelationshipType } from '../../src/graph/writes/graph-records.ts';
import { makeGraphRecords } from '../../src/graph/writes/make-graph-records.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { madeDataset, madeInspection } from './writes-dataset.ts';

const records = makeGraphRecords(madeDataset());

function propertiesOf(id: string): Properties {
  const node = records.nodes.find((candidate) => candidate.id === id);
  if (!node) throw new Error(`no node ${id}`);
  return node.properties;
}

function endsOf(type: RelationshipType, fromId: string): string[] {
  return records.relationships.filter((candidate) => candidate.type === type && candidate.fromId === fromId).map(({ toId }) => toId);
}

describe('properties', () => {
  test('carry the fields of the model; a null has no property, an empty list has one', () => {
    const unit = propertiesOf('pdu/west');
    expect(unit).toMatchObject({ name: 'West', deliusCode: 'N99WST', notes: [], orderKeyName: 'west' });
    expect(unit).toMatchObject({ identifierSchemes: ['crs', 'crs'], identifierValues: ['W', 'V'], identifierNotes: ['cautious', ''] });
    expect(unit).toMatchObject({ localDeliveryUnitNames: ['West A'], localDeliveryUnitCodes: ['N99WSA'] });
    expect(Object.keys(unit)).not.toContain('firstSeenOn');
  });

  test('bound partial dates by real days', () => {
    const inspection = propertiesOf('inspection/west-2024');
    expect(inspection).toMatchObject({ fieldworkFrom: '2024-04', fieldworkFromEarliest: { day: '2024-04-01' } });
    expect(inspection).toMatchObject({ fieldworkToLatest: { day: '2024-04-30' }, publishedOnLatest: { day: '2024-07-18' } });
  });

  test('order nulls last in both directions', () => {
    expect(propertiesOf('inspection/merged-undated')).toMatchObject({
      orderKeyDateAscending: '~',
      orderKeyDateDescending: '',
      orderKeyRatingAscending: '~',
      orderKeyRatingDescending: '',
      orderKeyPointsAscending: '~',
      orderKeyPointsDescending: '',
    });
    expect(propertiesOf('inspection/west-2024')).toMatchObject({
      orderKeyDateAscending: '2024-07-18',
      orderKeyName: 'west',
      orderKeyRatingAscending: '3',
      orderKeyPointsDescending: '000007',
    });
    expect(propertiesOf('inspection/south-2022')).toMatchObject({ orderKeyDateDescending: '2022' });
  });

  test('give parts their inspection, place and date', () => {
    expect(propertiesOf('finding/west-2024/c')).toMatchObject({
      inspectionId: 'inspection/west-2024',
      position: 2,
      themeId: 'theme/STAFFING',
      orderKeyDateDescending: '2024-07-18',
    });
  });

  test('give statements their owner, and its date if it is an inspection', () => {
    expect(propertiesOf('statement/inspection/west-2024/a')).toMatchObject({
      ownerId: 'inspection/west-2024',
      orderKeyDateAscending: '2024-07-18',
    });
    expect(propertiesOf('statement/pdu/west/a')).toMatchObject({ ownerId: 'pdu/west', orderKeyDateAscending: '~' });
  });

  test('count findings on exactly a theme, and name the people of an inspection', () => {
    expect(propertiesOf('theme/STAFFING')).toMatchObject({ concernCount: 2, strengthCount: 0, mixedCount: 0 });
    expect(propertiesOf('inspection/west-2024')).toMatchObject({ chiefInspectorId: 'person/ann', mediaContactId: 'person/bob' });
    expect(propertiesOf('inspection/west-2022').chiefInspectorId).toBeUndefined();
  });
});

describe('relationships', () => {
  test('agree with the id properties', () => {
    const pairs: [RelationshipType, string][] = [
      ['INSPECTED', 'serviceId'],
      ['CONDUCTED_UNDER', 'frameworkId'],
      ['FOLLOWED', 'previousIds'],
      ['SUCCEEDED', 'predecessorIds'],
      ['PART_OF', 'regionId'],
      ['BROADER', 'broaderIds'],
      ['RELATED', 'relatedIds'],
      ['ADDRESSED_TO', 'addresseeIds'],
      ['AGAINST', 'standardId'],
      ['MEASURES', 'measureId'],
      ['NAMES', 'namesId'],
      ['FROM', 'sourceId'],
      ['CONTRADICTS', 'contradictsIds'],
      ['CLOSE_MATCH', 'closeMatchIds'],
      ['COVERS', 'policeAreaIds'],
      ['RECURRED_AS', 'recurrenceIds'],
    ];
    for (const [type, name] of pairs) {
      for (const { id, label, properties } of records.nodes) {
        if (['Inspection regionId', 'ProbationRegion regionId', 'Standard frameworkId'].includes(`${label} ${name}`)) continue;
        expect(endsOf(type, id), `${id} ${type}`).toEqual([properties[name] ?? []].flat());
      }
    }
    expect(endsOf('ABOUT', 'recommendation/west-2024/a')).toEqual(['theme/STAFFING', 'theme/LEADERSHIP']);
  });

  test('hold posts and involvements with their terms and places', () => {
    const held = records.relationships.find(({ type }) => type === 'HELD');
    expect(held).toMatchObject({ fromId: 'person/ann', toId: 'body/service' });
    expect(held?.properties).toMatchObject({
      position: 0,
      interim: false,
      termsFrom: ['2023-05', '2026'],
      termsTo: ['2026', '2028-01-01'],
      termNotes: ['', 'second'],
      fromLatest: { day: '2023-05-31' },
    });
    const involved = records.relationships.filter(({ type }) => type === 'INVOLVED_IN').map(({ properties }) => properties);
    expect(involved).toMatchObject([
      { key: 'a', role: 'CHIEF_INSPECTOR', interim: true, asOf: '2024-07', position: 0 },
      { key: 'b', position: 1 },
    ]);
  });
});

describe('FOLLOWED', () => {
  test('joins the latest of the same service, of each predecessor after a merger, and of the whole after a split', () => {
    expect(endsOf('FOLLOWED', 'inspection/west-2024')).toEqual(['inspection/west-2022']);
    expect(endsOf('FOLLOWED', 'inspection/merged-2024')).toEqual(['inspection/north-2022', 'inspection/south-2022']);
    expect(propertiesOf('inspection/south-2022').nextIds).toEqual(['inspection/merged-2024']);
  });

  test('says nothing where years are equal or unknown, or the programme is another', () => {
    expect(endsOf('FOLLOWED', 'inspection/west-a-2025')).toEqual([]);
    expect(endsOf('FOLLOWED', 'inspection/west-a-2025-2')).toEqual([]);
    expect(endsOf('FOLLOWED', 'inspection/merged-undated')).toEqual([]);
    expect(endsOf('FOLLOWED', 'inspection/west-b-2025')).toEqual([]);
  });

  test('lets ordinals decide within a service, and looks past predecessors that were never inspected', () => {
    const inspections = [
      madeInspection('a1', 'a', { year: 2022, ordinal: 1 }),
      madeInspection('a2', 'a', { year: 2022, ordinal: 2 }),
      madeInspection('c', 'c', { year: 2024 }),
    ];
    const predecessors: Record<string, string[]> = { 'pdu/c': ['pdu/b'], 'pdu/b': ['pdu/a', 'pdu/c'] };
    const followed = deriveFollowed(inspections, (id) => predecessors[id] ?? []);
    expect([...followed]).toEqual([
      ['inspection/a2', ['inspection/a1']],
      ['inspection/c', ['inspection/a2']],
    ]);
  });
});

describe('the checksum', () => {
  const terms = { licence: 'a', attribution: 'b' };

  test('is that of the content, whatever its order', () => {
    const shuffled: GraphRecords = { nodes: records.nodes.toReversed(), relationships: records.relationships.toReversed() };
    expect(makeChecksum(shuffled, terms)).toBe(makeChecksum(records, terms));
    const changed = madeDataset();
    changed.measures = [];
    expect(makeChecksum(makeGraphRecords(changed), terms)).not.toBe(makeChecksum(records, terms));
  });
});

describe('the check', () => {
  const faults: [string, (dataset: Dataset) => void, string][] = [
    [
      'a missing property',
      (dataset) => Object.assign(dataset.themes[0] ?? {}, { definition: null }),
      'definition: expected a text, got nothing',
    ],
    ['a word of no vocabulary', (dataset) => Object.assign(dataset.inspections[0] ?? {}, { overallRating: 'FAIR' }), 'got "FAIR"'],
    [
      'a fraction for a whole number',
      (dataset) => Object.assign(dataset.inspections[0] ?? {}, { year: 2022.5 }),
      'year: expected a whole number, got 2022.5',
    ],
    [
      'a property of no label',
      (dataset) => Object.assign(dataset.measures[0] ?? {}, { colour: 'red' }),
      'colour: expected no property of that name',
    ],
    ['an end that is missing', (dataset) => Object.assign(dataset, { sources: [] }), 'expected both in the content, got no source/press'],
    ['an id used twice', (dataset) => void dataset.measures.push(...dataset.measures), 'expected an id of its own, got one used twice'],
    [
      'an id of another type',
      (dataset) => Object.assign(dataset.policeAreas[0] ?? {}, { id: 'pdu/mid' }),
      'PoliceArea pdu/mid: expected an id of that type',
    ],
  ];

  test.each(faults)('refuses %s', (_what, spoil, sentence) => {
    const dataset = madeDataset();
    spoil(dataset);
    const made = () => checkGraphRecords(makeGraphRecords(dataset));
    expect(made).toThrow(GraphContentError);
    expect(made).toThrow(sentence);
  });

  test('passes the whole data set', () => {
    expect(() => checkGraphRecords(records)).not.toThrow();
  });
});
