import type { Dataset } from '../../src/model/dataset.ts';
import type { Finding, Recommendation, RecommendationTally, StandardRating, Statistic } from '../../src/model/inspections.ts';
import type { Polarity, Rating } from '../../src/model/vocabulary.ts';
import { madeInspection } from '../graph/writes-dataset.ts';

/** An inspection with its parts. */
export type Made = Dataset['inspections'][number];
type Words = string;

/** The parts of an inspection in short: ratings by standard, findings as `THEME POLARITY`, recommendations as themes and addressees. */
interface Short extends Omit<Partial<Made>, 'ratings' | 'findings' | 'recommendations' | 'recommendationTallies' | 'statistics'> {
  ratings?: Readonly<Record<string, Rating>>;
  findings?: readonly `${Uppercase<string>} ${Polarity}`[];
  recommendations?: readonly (readonly [themes: Words, addressees: Words])[];
  tallies?: readonly (readonly [count: number, addressees: Words])[];
  statistics?: Readonly<Record<string, Partial<Statistic>>>;
}

const words = (text: Words) => text.split(' ').filter((word) => word !== '');

/** Makes an inspection with its parts of the short form. */
export function inspection(
  slug: string,
  serviceSlug: string,
  { ratings, findings, recommendations, tallies, statistics, ...known }: Short,
): Made {
  const framework = (known.frameworkId ?? 'framework/first').slice('framework/'.length);
  return madeInspection(slug, serviceSlug, {
    ...known,
    ...(known.overallRating && { ratingStatus: 'RATED' }),
    ...(known.publishedOn && { yearBasis: 'PUBLISHED' }),
    ...(known.year === undefined && { yearBasis: null }),
    ratings: Object.entries(ratings ?? {}).map(([standard, rating]): StandardRating => {
      const id = `standard/${framework}/${standard}`;
      return { id: `rating/${slug}/${standard}`, rating, points: null, standardNameStated: standard, standardId: id };
    }),
    findings: (findings ?? []).map((finding, index): Finding => {
      const [code, polarity] = finding.split(' ') as [string, Polarity];
      return { id: `finding/${slug}/${index + 1}`, polarity, note: `${finding} at ${slug}`.toLowerCase(), themeId: `theme/${code}` };
    }),
    recommendations: (recommendations ?? []).map(([themes, addressees], index): Recommendation => {
      const themeIds = words(themes).map((code) => `theme/${code}`);
      const number = index === 0 ? '1' : null;
      return {
        id: `recommendation/${slug}/${index + 1}`,
        summary: `Do ${index + 1} at ${slug}`,
        number,
        themeIds,
        addresseeIds: words(addressees),
      };
    }),
    recommendationTallies: (tallies ?? []).map(([count, addressees], index): RecommendationTally => {
      return { id: `recommendation-tally/${slug}/${index + 1}`, count, asStated: null, addresseeIds: words(addressees) };
    }),
    statistics: Object.entries(statistics ?? {}).map(
      ([name, figure]): Statistic => ({ ...FIGURE, id: `statistic/${slug}/${name}`, ...figure }),
    ),
  });
}

const FIGURE: Statistic = {
  id: '',
  value: 0,
  unit: 'PERCENT',
  outOf: null,
  qualifier: null,
  asStated: null,
  population: 'cases inspected',
  about: 'a figure',
  scope: null,
  scopeKind: 'UNIT',
  sharedKey: null,
  standardNameStated: null,
  standardId: null,
  measureId: null,
};
