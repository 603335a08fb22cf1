import { describe, expect, test } from 'vitest';
import { deriveRecurrences } from '../../src/graph/writes/derive-recurrences.ts';
import { makeGraphRecords } from '../../src/graph/writes/make-graph-records.ts';
import { tallyThemes } from '../../src/graph/writes/tally-themes.ts';
import type { Theme } from '../../src/model/concepts.ts';
import type { Finding, Recommendation } from '../../src/model/inspections.ts';
import { madeDataset, madeInspection } from './writes-dataset.ts';

function recommendation(slug: string, themes: readonly string[], addresseeIds: string[]): Recommendation {
  const themeIds = themes.map((code) => `theme/${code}`);
  return { id: `recommendation/${slug}`, summary: slug, number: null, themeIds, addresseeIds };
}

describe('recurrences', () => {
  const next: Record<string, string[]> = {
    'inspection/whole': ['inspection/south', 'inspection/north'],
    'inspection/north': ['inspection/north-2'],
  };
  const found = deriveRecurrences(
    [
      madeInspection('whole', 'whole', {
        year: 2021,
        recommendations: [
          recommendation('whole/staff', ['STAFFING', 'TRAINING'], ['pdu/whole', 'body/panel']),
          recommendation('whole/hmpps', ['STAFFING'], ['body/hmpps']),
          recommendation('whole/nobody', ['STAFFING'], []),
          recommendation('whole/panel', ['COURTS'], ['body/panel']),
        ],
      }),
      madeInspection('north-2', 'north', {
        year: 2025,
        recommendations: [
          recommendation('north-2/staff', ['TRAINING'], ['pdu/north']),
          recommendation('north-2/region', ['STAFFING'], ['region/mid']),
        ],
      }),
      madeInspection('north', 'north', { year: 2023, recommendations: [recommendation('north/nobody', ['STAFFING'], [])] }),
      madeInspection('south', 'south', {
        year: 2022,
        recommendations: [
          recommendation('south/staff', ['STAFFING'], ['pdu/south', 'body/hmpps']),
          recommendation('south/other-body', ['COURTS'], ['body/board']),
          recommendation('south/panel', ['COURTS'], ['body/panel']),
          recommendation('south/again', ['STAFFING'], ['pdu/south']),
        ],
      }),
      madeInspection('elsewhere', 'elsewhere', {
        year: 2025,
        recommendations: [recommendation('elsewhere/staff', ['STAFFING'], ['pdu/whole'])],
      }),
    ],
    (id) => next[id] ?? [],
  );

  test('share a theme and a kind of addressee, go on past the next inspection, through a split, earliest first', () => {
    expect(found.get('recommendation/whole/staff')).toEqual({
      recurrenceIds: ['recommendation/south/staff', 'recommendation/south/again', 'recommendation/north-2/staff'],
      recurrenceAtNextIds: ['recommendation/south/staff', 'recommendation/south/again'],
    });
  });

  test('a body that is no kind of its own is like itself only', () => {
    expect(found.get('recommendation/whole/panel')?.recurrenceIds).toEqual(['recommendation/south/panel']);
    expect(found.get('recommendation/whole/hmpps')?.recurrenceIds).toEqual(['recommendation/south/staff']);
  });

  test('are none without addressees, nor within one inspection', () => {
    expect([...found.keys()]).toEqual(['recommendation/whole/staff', 'recommendation/whole/hmpps', 'recommendation/whole/panel']);
  });

  test('are stored as lists of ids, empty where there are none', () => {
    const { nodes } = makeGraphRecords(madeDataset());
    const propertiesOf = (id: string) => nodes.find((node) => node.id === id)?.properties;
    const repeated = { recurrenceIds: ['recommendation/west-2024/a'], recurrenceAtNextIds: ['recommendation/west-2024/a'] };
    expect(propertiesOf('recommendation/west-2022/a')).toMatchObject(repeated);
    expect(propertiesOf('recommendation/west-2024/a')).toMatchObject({ recurrenceIds: [], recurrenceAtNextIds: [] });
  });
});

describe('tallies of themes', () => {
  const themes = ['A', 'B', 'C', 'D'].map(
    (code): Theme => ({ id: `theme/${code}`, code, label: code, altLabels: [], definition: code, broaderIds: [], relatedIds: [] }),
  );
  const findings = (slug: string, ...pairs: readonly (readonly [code: string, polarity: Finding['polarity']])[]): Finding[] =>
    pairs.map(([code, polarity], index) => ({ id: `finding/${slug}/${index}`, polarity, note: '', themeId: `theme/${code}` }));
  const tallies = tallyThemes(themes, [
    madeInspection('one', 'a', {
      year: 2024,
      findings: findings('one', ['A', 'CONCERN'], ['A', 'STRENGTH'], ['A', 'CONCERN'], ['C', 'MIXED']),
    }),
    madeInspection('two', 'a', { year: 2022, findings: findings('two', ['C', 'CONCERN']) }),
    madeInspection('three', 'b', { year: 2024, findings: findings('three', ['A', 'MIXED'], ['B', 'CONCERN'], ['C', 'CONCERN']) }),
    madeInspection('undated', 'c', { findings: findings('undated', ['A', 'CONCERN'], ['B', 'STRENGTH']) }),
    madeInspection('nothing', 'd', { year: 2023 }),
  ]);

  test('count inspections by year, one under each polarity it has, and leave out what has no year or no finding', () => {
    expect(tallies.get('theme/A')?.trend).toEqual([
      { year: 2022, inspectionCount: 1, themeCount: 0, concernCount: 0, strengthCount: 0, mixedCount: 0 },
      { year: 2024, inspectionCount: 2, themeCount: 2, concernCount: 1, strengthCount: 1, mixedCount: 1 },
    ]);
    expect(tallies.get('theme/A')).toMatchObject({
      inspectionCount: 3,
      inspectionsWithFindingsCount: 4,
      concernCount: 3,
      strengthCount: 1,
    });
  });

  test('count themes in the same inspections, most first, then by code; a theme without findings has none', () => {
    expect(tallies.get('theme/A')?.coOccurring).toEqual([
      { otherId: 'theme/B', count: 2 },
      { otherId: 'theme/C', count: 2 },
    ]);
    expect(tallies.get('theme/B')?.coOccurring).toEqual([
      { otherId: 'theme/A', count: 2 },
      { otherId: 'theme/C', count: 1 },
    ]);
    expect(tallies.get('theme/D')).toMatchObject({ coOccurring: [], inspectionCount: 0, inspectionsWithFindingsCount: 4 });
  });
});
