import { describe, expect, test } from 'vitest';
import { makeNameTable } from '../../src/ingest/name-table.ts';

const names = [
  'Norfolk',
  'Leicester',
  'Leicester, Leicestershire and Rutland',
  'Barking, Dagenham and Havering',
  'Yorkshire and the Humber',
  'The North East',
  'King’s Lynn',
  'St. Helens',
  'Hammersmith & Fulham',
  'Essex North',
  'Stoke-on-Trent',
];
const table = makeNameTable(names.map((name) => ({ text: name, named: name })));

/** The words that stand for a name in a text, and the name. */
const mentionsOf = (text: string) => table.find(text).map(({ start, end, named }) => [text.slice(start, end), ...named]);

describe('find', () => {
  test('gives the names in their order, with their places', () => {
    expect(table.find('In Norfolk and Essex North')).toEqual([
      { start: 3, end: 10, named: ['Norfolk'], isPartOfLongerName: false },
      { start: 15, end: 26, named: ['Essex North'], isPartOfLongerName: false },
    ]);
  });

  test('takes the longest name at each place', () => {
    expect(mentionsOf('Leicester, Leicestershire and Rutland, and Leicester')).toEqual([
      ['Leicester, Leicestershire and Rutland', 'Leicester, Leicestershire and Rutland'],
      ['Leicester', 'Leicester'],
    ]);
    expect(mentionsOf('Leicester, Leicestershire and Derby')).toEqual([['Leicester', 'Leicester']]);
  });

  test.each([
    ['Barking Dagenham and Havering', 'Barking, Dagenham and Havering'],
    ['Barking, Dagenham, & Havering', 'Barking, Dagenham and Havering'],
    ['Hammersmith and Fulham', 'Hammersmith & Fulham'],
    ['Yorkshire and Humber', 'Yorkshire and the Humber'],
    ['Yorkshire and The Humber', 'Yorkshire and the Humber'],
    ['North East', 'The North East'],
    ['North-East', 'The North East'],
    [`King's Lynn`, 'King’s Lynn'],
    ['St Helens', 'St. Helens'],
    ['Stoke on Trent', 'Stoke-on-Trent'],
    ['Stoke-On-Trent', 'Stoke-on-Trent'],
    ['ESSEX NORTH', 'Essex North'],
  ])('knows %s', (words, name) => {
    expect(mentionsOf(`Inspectors went to ${words}.`)).toEqual([[words, name]]);
  });

  test.each(['norfolk', 'Norfolkshire', 'Essex. Then North', 'Essex (North)', 'Essex and North', 'the north east', 'Hammersmith', ''])(
    'finds no name in %j',
    (text) => {
      expect(mentionsOf(text)).toEqual([]);
    },
  );

  test('finds names beside marks', () => {
    expect(mentionsOf('(Norfolk), “Leicester”; Norfolk/Leicester: Norfolk-based')).toHaveLength(5);
  });
});

describe('a name that may be part of a longer one', () => {
  const isPart = (text: string) => table.find(text).map(({ isPartOfLongerName }) => isPartOfLongerName);

  test.each(['Upper Norfolk', 'Norfolk Broads', 'He met Jane Norfolk there'])('%s', (text) => {
    expect(isPart(text)).toEqual([true]);
  });

  test.each([
    'Norfolk',
    'In Norfolk',
    'The Norfolk PDU',
    'Norfolk Probation Delivery Unit',
    'Inspection of Norfolk Probation Service',
    'He left. Norfolk has',
    'Cambridge, Norfolk, Suffolk',
    'Leeds-Norfolk',
    'since May Norfolk has',
  ])('is none in %s', (text) => {
    expect(isPart(text)).toEqual([false]);
  });
});

describe('get', () => {
  test('gives what bears exactly the name', () => {
    expect(table.get('the yorkshire & humber')).toEqual(['Yorkshire and the Humber']);
    expect(table.get('Leicester')).toEqual(['Leicester']);
    expect(table.get('Leicestershire')).toEqual([]);
    expect(table.get('Norfolk PDU')).toEqual([]);
    expect(table.get('')).toEqual([]);
  });

  test('gives all that share a name, each once', () => {
    const shared = makeNameTable([
      { text: 'Kent', named: 'unit' },
      { text: 'KENT', named: 'region' },
      { text: 'The Kent', named: 'unit' },
    ]);
    expect(shared.get('Kent')).toEqual(['unit', 'region']);
    expect(shared.find('In Kent.')).toEqual([{ start: 3, end: 7, named: ['unit', 'region'], isPartOfLongerName: false }]);
  });

  test('a table without names knows none', () => {
    const empty = makeNameTable([]);
    expect(empty.find('Norfolk')).toEqual([]);
    expect(empty.get('Norfolk')).toEqual([]);
  });
});
