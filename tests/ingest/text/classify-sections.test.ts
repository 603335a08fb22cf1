import { expect, test } from 'vitest';
import { classifySections } from '../../../src/ingest/text/classify-sections.ts';
import { splitParagraphs } from '../../../src/ingest/text/paragraphs.ts';

const LEAD = 'Inspectors looked at Leeds. They found that plans were good.';

/** The section of each paragraph, before the paragraph. */
function sectionsOf(...paragraphs: string[]): string[][] {
  const split = splitParagraphs(paragraphs.join('\n\n'));
  return classifySections(split).map((section, at) => [section, split[at]?.text ?? '']);
}

test('a release from its menu to its notes', () => {
  expect(
    sectionsOf(
      'Skip to main content',
      'We use cookies on this site.',
      'Press release',
      'Leeds PDU – more to do',
      '10 October 2024',
      LEAD,
      'Staffing',
      '• Two posts were empty',
      'ENDS',
      'Notes to editors',
      'Leeds PDU is one of nine PDUs.',
      'For media enquiries, please contact Petra Loxley.',
      'The inspection took place in May 2024',
      '© Crown copyright',
    ),
  ).toEqual([
    ['BANNER', 'Skip to main content'],
    ['BANNER', 'We use cookies on this site.'],
    ['BANNER', 'Press release'],
    ['TITLE', 'Leeds PDU - more to do'],
    ['HEADING', '10 October 2024'],
    ['BODY', LEAD],
    ['HEADING', 'Staffing'],
    ['BODY', 'Two posts were empty'],
    ['HEADING', 'ENDS'],
    ['HEADING', 'Notes to editors'],
    ['NOTES', 'Leeds PDU is one of nine PDUs.'],
    ['CONTACT', 'For media enquiries, please contact Petra Loxley.'],
    ['NOTES', 'The inspection took place in May 2024'],
    ['BANNER', '© Crown copyright'],
  ]);
});

test('the longest line before running text is the title', () => {
  expect(sectionsOf('Leeds', 'Leeds PDU has more to do', 'Yorkshire', LEAD).map(([section]) => section)).toEqual([
    'HEADING',
    'TITLE',
    'HEADING',
    'BODY',
  ]);
});

test('a short sentence may be a title; a lead and two sentences are none', () => {
  expect(sectionsOf('More to do in Leeds.', LEAD)[0]?.[0]).toBe('TITLE');
  expect(sectionsOf('Leeds PDU has received a rating of ‘Good’ today.', LEAD)[0]?.[0]).toBe('BODY');
  expect(sectionsOf(LEAD, 'Leeds PDU')).toEqual([
    ['BODY', LEAD],
    ['HEADING', 'Leeds PDU'],
  ]);
});

test('a title of more than 220 characters is none', () => {
  const long = `Leeds ${'and more '.repeat(24)}`.slice(0, 219);
  expect(sectionsOf(long.trim(), LEAD)[0]?.[0]).toBe('TITLE');
  expect(sectionsOf(`${long} and again`, LEAD)[0]?.[0]).toBe('BODY');
});

test.each(['Notes to editor', 'Notes for editors', 'Note to the editor', 'Editor’s notes', 'ENDS', '- Ends -', 'End', '-ends-'])(
  'the notes begin with %s',
  (mark) => {
    expect(sectionsOf('Leeds PDU', LEAD, mark, LEAD).map(([section]) => section)).toEqual(['TITLE', 'BODY', 'HEADING', 'NOTES']);
  },
);

test('a word that begins like the end mark ends nothing', () => {
  expect(sectionsOf('Leeds PDU', LEAD, 'Ending custody', LEAD).at(-1)?.[0]).toBe('BODY');
});

test.each(['18 July 2024', 'Published: Thursday 18th July 2024, 00.01am', 'Date: 18/07/2024', 'Embargoed until 18 July 2024'])(
  '%s is no title',
  (date) => {
    expect(sectionsOf(date, 'Leeds', LEAD).map(([section]) => section)).toEqual(['HEADING', 'TITLE', 'BODY']);
  },
);

test.each([
  ['Staffing was a weakness.', 'BODY'],
  ['“A speech without a dot”', 'BODY'],
  [`Staff ${'and plans '.repeat(12)}and more`, 'BODY'],
  ['• Staffing', 'BODY'],
  ['Staffing', 'HEADING'],
])('in running text %s is %s', (line, section) => {
  expect(sectionsOf('Leeds PDU', LEAD, line, LEAD)[2]?.[0]).toBe(section);
});

test('no paragraph has no section', () => {
  expect(classifySections([])).toEqual([]);
});
