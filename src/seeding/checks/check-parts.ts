import { canonicalJson } from '../../model/canonical-json.ts';
import { nameKey } from '../../model/names.ts';
import type { Checking } from '../checking.ts';
import { expectAllKnown, expectKnown, isKnown, report, Words } from '../checking.ts';
import type { PartList, SeedPart } from '../part-content.ts';
import { PART_CONTENT, PART_LISTS } from '../part-content.ts';
import type { Located } from '../seed.ts';
import type { Path } from '../seed-message.ts';
import type { SeedInspection } from '../shapes/inspection.ts';

type At = Located<SeedInspection>;

/** Lists whose parts may leave out their sources: the record's then stand behind them together. */
const RECORD_SOURCED = ['recommendationTallies', 'involvements'];

/** Checks the parts of one inspection: what they refer to, and that no two are the same. */
export function checkParts(checking: Checking, at: At): void {
  for (const list of Object.keys(PART_LISTS) as PartList[]) checkList(checking, at, list);
  const { ratings, findings, recommendations, recommendationTallies, statistics } = at.record;
  checkInvolvements(checking, at);
  ratings.forEach((rating, index) => {
    checkStandard(checking, at, ['ratings', index], rating);
    const first = ratings.findIndex((other) => other.standard === rating.standard);
    if (first < index && ratings[first]?.rating !== rating.rating) {
      report(checking, at, ['ratings', index, 'standard'], 'one rating for each standard', rating.standard, `see ratings[${first}]`);
    }
  });
  findings.forEach(({ theme }, index) => {
    expectKnown(checking, at, ['findings', index, 'theme'], `theme/${theme}`);
  });
  recommendations.forEach(({ themes, addressees }, index) => {
    themes.forEach((theme, position) => {
      const path = ['recommendations', index, 'themes', position];
      expectKnown(checking, at, path, `theme/${theme}`);
      if (themes.indexOf(theme) < position) report(checking, at, path, 'each theme once', theme, 'remove the second one');
    });
    expectAllKnown(checking, at, ['recommendations', index, 'addressees'], addressees);
  });
  recommendationTallies.forEach(({ addressees }, index) => {
    expectAllKnown(checking, at, ['recommendationTallies', index, 'addressees'], addressees);
  });
  statistics.forEach((statistic, index) => {
    checkStatistic(checking, at, ['statistics', index], statistic);
  });
}

function checkList<List extends PartList>(checking: Checking, at: At, list: List): void {
  const parts: readonly SeedPart<List>[] = at.record[list];
  const seen = new Map<string, number>();
  parts.forEach((part, index) => {
    checkPartSources(checking, at, [list, index], part, RECORD_SOURCED.includes(list));
    const content = canonicalJson(PART_CONTENT[list](part));
    const first = seen.get(content);
    if (first === undefined) seen.set(content, index);
    else {
      const line = at.file.lineOf([list, first]);
      report(
        checking,
        at,
        [list, index],
        `each of the ${list} once`,
        new Words(`the same as ${list}[${first}]`),
        `it is on line ${line}; put the sources together`,
      );
    }
  });
}

function checkPartSources(
  checking: Checking,
  at: At,
  path: Path,
  part: Pick<SeedPart<'findings'>, 'sources' | 'statements'>,
  optional: boolean,
): void {
  expectAllKnown(checking, at, [...path, 'sources'], part.sources);
  part.statements.forEach(({ source, value, standing }, index) => {
    expectKnown(checking, at, [...path, 'statements', index, 'source'], source);
    if (value !== undefined && standing === 'HELD') {
      report(
        checking,
        at,
        [...path, 'statements', index, 'value'],
        'no value in a statement that is held',
        value,
        'the value is that of the part',
      );
    }
  });
  if (!optional && part.sources === undefined && part.statements.length === 0) {
    report(checking, at, path, 'sources or statements', new Words('neither'), 'name at least one source');
  }
}

function checkInvolvements(checking: Checking, at: At): void {
  const { involvements } = at.record;
  involvements.forEach((involvement, index) => {
    const path = ['involvements', index];
    expectKnown(checking, at, [...path, 'person'], involvement.person);
    checkPartSources(checking, at, path, involvement, true);
    const first = involvements.findIndex((other) => other.person === involvement.person && other.role === involvement.role);
    if (first < index) report(checking, at, path, 'each person once in a role', involvement.person, `see involvements[${first}]`);
  });
}

function checkStandard(
  checking: Checking,
  at: At,
  path: Path,
  named: { standard?: string | undefined; standardNameStated?: string | undefined },
): void {
  const { standard, standardNameStated } = named;
  expectKnown(checking, at, [...path, 'standard'], standard);
  const framework = checking.seed.frameworks.find((candidate) => candidate.record.id === at.record.framework)?.record;
  if (framework === undefined || (standard !== undefined && !isKnown(checking, standard))) return;
  const found = framework.standards.find(({ id }) => id === standard);
  if (standard !== undefined && found === undefined && checking.defined.has(standard)) {
    report(checking, at, [...path, 'standard'], `a standard of ${framework.id}`, standard);
  }
  if (standardNameStated === undefined) return;
  const key = nameKey(standardNameStated);
  const meant = framework.standards.find(({ name, aliases }) => [name, ...aliases].some((text) => nameKey(text) === key));
  if (meant?.id !== standard) {
    const hint = meant === undefined ? 'add the words as stated to its aliases' : `the words as stated name ${meant.id}`;
    report(
      checking,
      at,
      [...path, 'standard'],
      `the standard of ${framework.id} that is called ${JSON.stringify(standardNameStated)}`,
      standard,
      hint,
    );
  }
}

function checkStatistic(checking: Checking, at: At, path: Path, statistic: SeedPart<'statistics'>): void {
  const { value, unit, measure } = statistic;
  checkStandard(checking, at, path, statistic);
  expectKnown(checking, at, [...path, 'measure'], measure);
  if (unit === 'PERCENT' && (value < 0 || value > 100)) report(checking, at, [...path, 'value'], 'a percentage from 0 to 100', value);
  else if (value < 0) report(checking, at, [...path, 'value'], 'a number of 0 or more', value);
}
