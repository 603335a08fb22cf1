import { describe, expect, test } from 'vitest';
import { accountFor } from '../../../src/ingest/account/account-for.ts';
import type { FoundFact, FoundRemark, InspectedUnit, StepContext } from '../../../src/ingest/found.ts';
import { type Block, preparePage } from '../../../src/ingest/page.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { wholeSeed } from '../../support/seed.ts';

const vocabulary = makeVocabulary(await wholeSeed());

/** A page under a title, of an inspection of Leeds or of none, and its last block. */
function makeContext(text: string, hasUnits = true): { context: StepContext; block: Block } {
  const page = preparePage(`Leeds\n\nInspectors came. They left.\n\n${text}`);
  const block = page.blocks.at(-1) as Block;
  const unit: InspectedUnit = { service: null, name: 'Leeds', kind: 'PDU', block: page.blocks[0] as Block, start: 0, end: 5 };
  return { context: { page, units: hasUnits ? [unit] : [], programme: 'CORE_PDU', vocabulary, datedOn: null, lead: null }, block };
}

/** What is said of each word of a text that no fact covers: the word, and the reason or the rule. */
function accountOf(text: string, hasUnits = true): string[][] {
  return accountFor(makeContext(text, hasUnits).context, [], []).map(({ block, start, end, reason }) => [
    block.text.slice(start, end),
    reason,
  ]);
}

/** A fact at the words of a block. */
function factAt(block: Block, words: string, property: 'casesInspected' | 'findings' | 'recommendations'): FoundFact {
  const start = block.text.indexOf(words);
  return { property, value: 0 as never, subject: [0], block, start, end: start + words.length };
}

describe('words that are no fact', () => {
  test('become a message each, with its words and what is around it', () => {
    const { context, block } = makeContext('The unit was rated Inadequate; 47 visits.');
    expect(accountFor(context, [], [])).toEqual([
      {
        kind: 'MESSAGE',
        reason: 'unread-rating',
        message:
          'Expected a rating of the inspection, of a standard, or of the inspection before, got "Inadequate" in "The unit was rated Inadequate; 47 visits.": see what it says.',
        block,
        start: 19,
        end: 29,
      },
      {
        kind: 'MESSAGE',
        reason: 'unread-number',
        message:
          'Expected a count, a share or a score with what it is about, got "47" in "he unit was rated Inadequate; 47 visits.": see what it says.',
        block,
        start: 31,
        end: 33,
      },
    ]);
    expect(accountFor(makeContext('Something happened, 18 July 2024.').context, [], []).map(({ message }) => message)).toEqual([
      'Expected a date of publication, of fieldwork or of another event, got "18 July 2024" in "Something happened, 18 July 2024.": see what it says.',
    ]);
  });

  test.each([
    ['It was good to see.', 'good', 'a word of the language, not a rating'],
    ['The Inspectorate uses a four-point scale.', 'four', 'standing text'],
    ['For media enquiries, please contact 07700 on our line.', '07700', 'a telephone number, an address or a time in a contact'],
    ['See www.example.org/a/2024/b for it.', '2024', 'part of a web or e-mail address'],
    ['John Brown said: “We saw 47 visits.”', '47', 'said by somebody outside the Inspectorate'],
    ['The service was unified in June 2021.', 'June 2021', 'the unification of 2021'],
    ['The last report, May 2019, was read.', 'May 2019', 'the date of another report or inspection'],
    ['A new head has been there since May 2023.', 'May 2023', 'the date of another event'],
    ['No one was there.', 'one', 'one as a pronoun or in a turn of speech'],
    ['They waited for 12 weeks for it.', '12', 'a duration or an age'],
    ['Work at level 3 was done.', '3', 'part of a name'],
    ['It has five offices.', 'five', 'a number of things that are no fact of an inspection'],
    ['Half of the year was slow.', 'Half', 'half or quarter of a time'],
    ['Staff had zero interest.', 'zero', 'zero, none, or a hundred in a turn of speech'],
  ])('%s', (text, word, reason) => {
    expect(accountOf(text)).toContainEqual([word, reason]);
    expect(accountOf(text).every(([, each]) => each?.startsWith('unread-') === false)).toBe(true);
  });

  test('have one reason where nothing was inspected', () => {
    expect(accountOf('The unit was rated Inadequate; 47 visits.', false)).toEqual([
      ['Inadequate', 'no inspection was found in the document'],
      ['47', 'no inspection was found in the document'],
    ]);
  });

  test('what is ignored has no message', () => {
    expect(accountFor(makeContext('They waited for 12 weeks.').context, [], [])).toMatchObject([{ kind: 'IGNORED', message: '' }]);
  });
});

describe('words that something covers', () => {
  const text = 'They saw 47 cases and 12 visits.';

  test('a fact covers its own and no other', () => {
    const { context, block } = makeContext(text);
    const found = accountFor(context, [factAt(block, '47 cases', 'casesInspected')], []);
    expect(found.map(({ start, end }) => block.text.slice(start, end))).toEqual(['12']);
  });

  test('a finding covers none', () => {
    const { context, block } = makeContext(text);
    expect(accountFor(context, [factAt(block, text, 'findings')], [])).toHaveLength(2);
  });

  test('a recommendation covers its own by name', () => {
    const { context, block } = makeContext(text);
    expect(accountFor(context, [factAt(block, text, 'recommendations')], []).map(({ reason }) => reason)).toEqual([
      'part of a recommendation',
      'part of a recommendation',
    ]);
  });

  test('a remark covers its own unless it is on the whole document', () => {
    const { context, block } = makeContext(text);
    const remark = (reason: string): FoundRemark => ({
      kind: 'MESSAGE',
      reason,
      message: 'Expected more.',
      block,
      start: 0,
      end: text.length,
    });
    expect(accountFor(context, [], [remark('unknown-standard')])).toEqual([]);
    for (const reason of ['no-inspection', 'not-probation-inspection']) expect(accountFor(context, [], [remark(reason)])).toHaveLength(2);
  });
});
