import type { CountedTheme, Framework, Standard } from '../../model/concepts.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Person, Post } from '../../model/people.ts';
import {
  type GraphRecords,
  makeNode,
  makeRelationships,
  type NodeRecord,
  type Properties,
  type RelationshipRecord,
} from './graph-records.ts';
import { makeDayBounds, makeProperties } from './make-properties.ts';
import { makeLabelKey, makeNameKey } from './order-keys.ts';
import { type ThemeTallies, tallyThemes } from './tally-themes.ts';

/** Themes, frameworks, standards, measures and people. */
export function makeConceptRecords(dataset: Dataset): GraphRecords {
  const { themes, frameworks, standards, people } = dataset;
  const tallies = tallyThemes(themes, dataset.inspections);
  return {
    nodes: [
      ...themes.map((theme) => makeThemeNode({ ...theme, ...(tallies.get(theme.id) as ThemeTallies) })),
      ...frameworks.map(makeFrameworkNode),
      ...standards.map((standard, position) => makeStandardNode(standard, position)),
      ...dataset.measures.map((measure) => makeNode('Measure', measure.id, { ...makeProperties(measure), ...makeLabelKey(measure.label) })),
      ...people.map(makePersonNode),
    ],
    relationships: [
      ...themes.flatMap(({ id, broaderIds }) => makeRelationships('BROADER', id, broaderIds)),
      ...themes.flatMap(({ id, relatedIds }) => makeRelationships('RELATED', id, relatedIds)),
      ...standards.flatMap(({ id, frameworkId }) => makeRelationships('HAS_STANDARD', frameworkId, [id])),
      ...standards.flatMap(({ id, closeMatchIds }) => makeRelationships('CLOSE_MATCH', id, closeMatchIds)),
      ...people.flatMap(makePostRelationships),
    ],
  };
}

/** The trend becomes six lists of equal length, the themes that occur together two. */
function makeThemeNode({ trend, coOccurring, ...theme }: CountedTheme): NodeRecord {
  return makeNode('Theme', theme.id, {
    ...makeProperties(theme),
    ...makeLabelKey(theme.label),
    trendYears: trend.map(({ year }) => year),
    trendInspectionCounts: trend.map(({ inspectionCount }) => inspectionCount),
    trendThemeCounts: trend.map(({ themeCount }) => themeCount),
    trendConcernCounts: trend.map(({ concernCount }) => concernCount),
    trendStrengthCounts: trend.map(({ strengthCount }) => strengthCount),
    trendMixedCounts: trend.map(({ mixedCount }) => mixedCount),
    coOccurringIds: coOccurring.map(({ otherId }) => otherId),
    coOccurringCounts: coOccurring.map(({ count }) => count),
  });
}

function makeFrameworkNode(framework: Framework): NodeRecord {
  const { validFrom, validTo, pausedFrom } = framework;
  return makeNode('Framework', framework.id, {
    ...makeProperties(framework),
    ...makeDayBounds({ validFrom, validTo, pausedFrom }),
    ...makeNameKey(framework.name),
  });
}

/** `position` is that of the framework's file, which is the order of the framework. */
function makeStandardNode(standard: Standard, position: number): NodeRecord {
  return makeNode('Standard', standard.id, { ...makeProperties(standard), ...makeNameKey(standard.name), position });
}

function makePersonNode({ posts: _posts, ...person }: Person): NodeRecord {
  return makeNode('Person', person.id, { ...makeProperties(person), ...makeNameKey(person.name) });
}

function makePostRelationships({ id, posts }: Person): RelationshipRecord[] {
  return posts.flatMap((post, position) => makeRelationships('HELD', id, [post.atId], { ...makePostProperties(post), position }));
}

/** Terms of office become three lists of equal length; a null note is an empty text. */
function makePostProperties({ terms, atId: _atId, ...post }: Post): Properties {
  return {
    ...makeProperties(post),
    ...makeDayBounds({ from: post.from, to: post.to }),
    termsFrom: terms.map(({ from }) => from),
    termsTo: terms.map(({ to }) => to),
    termNotes: terms.map(({ note }) => note ?? ''),
  };
}
