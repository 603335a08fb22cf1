import type { FoundFact, FoundRemark, StepContext } from '../found.ts';
import type { Block, PageSentence } from '../page.ts';
import { REASONS } from './reasons.ts';
import { findTokens, type Token } from './tokens.ts';

const EXPECTED: Readonly<Record<Token['kind'], string>> = {
  rating: 'a rating of the inspection, of a standard, or of the inspection before',
  date: 'a date of publication, of fieldwork or of another event',
  number: 'a count, a share or a score with what it is about',
};

/**
 * Reads strictly: every rating word, date and number that no fact and no remark covers is ignored by name or becomes a message. A finding
 * covers none, as its words are a whole sentence.
 */
export function accountFor({ page, units }: StepContext, facts: readonly FoundFact[], remarks: readonly FoundRemark[]): FoundRemark[] {
  const covered = Map.groupBy(
    [...facts.filter(({ property }) => property !== 'findings' && property !== 'recommendations'), ...remarks.filter(coversItsWords)],
    ({ block }) => block,
  );
  const items = Map.groupBy(
    facts.filter(({ property }) => property === 'recommendations'),
    ({ block }) => block,
  );
  const made: FoundRemark[] = [];
  for (const block of page.blocks) {
    const taken = covered.get(block) ?? [];
    for (const token of findTokens(block.text)) {
      if (taken.some(({ start, end }) => start < token.end && token.start < end)) continue;
      const isInItem = items.get(block)?.some(({ start, end }) => start <= token.start && token.end <= end) === true;
      made.push(isInItem ? ignored('part of a recommendation', block, token) : judge(block, token, units.length > 0));
    }
  }
  return made;
}

/** A message on the whole of a document covers no word of it. */
function coversItsWords({ reason }: FoundRemark): boolean {
  return reason !== 'no-inspection' && reason !== 'not-probation-inspection';
}

function judge(block: Block, token: Token, hasUnits: boolean): FoundRemark {
  const sentence: PageSentence | undefined = block.sentences.find(({ start, end }) => start <= token.start && token.start < end);
  const place = {
    token,
    block,
    before: block.text.slice(sentence?.start ?? 0, token.start),
    after: block.text.slice(token.end, sentence?.end ?? block.text.length),
    isStanding: sentence?.isStanding === true,
    isOutsider: sentence?.speaker === 'OTHER',
    hasUnits,
  };
  const reason = REASONS.find(([, test]) => test(place))?.[0];
  if (reason !== undefined) return ignored(reason, block, token);
  const around = block.text.slice(Math.max(0, token.start - 30), token.end + 30);
  return {
    kind: 'MESSAGE',
    reason: `unread-${token.kind}`,
    message: `Expected ${EXPECTED[token.kind]}, got ${JSON.stringify(token.text)} in ${JSON.stringify(around)}: see what it says.`,
    block,
    start: token.start,
    end: token.end,
  };
}

function ignored(reason: string, block: Block, { start, end }: Token): FoundRemark {
  return { kind: 'IGNORED', reason, message: '', block, start, end };
}
