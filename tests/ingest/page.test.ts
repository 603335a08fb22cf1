import { expect, test } from 'vitest';
import { preparePage } from '../../src/ingest/page.ts';
import { normalise } from '../../src/ingest/text/normalise.ts';
import { splitParagraphs } from '../../src/ingest/text/paragraphs.ts';

test('Short lines without a blank one between them are paragraphs of their own', () => {
  expect(splitParagraphs('Leadership: Good\nStaff: Inadequate').map(({ text }) => text)).toEqual(['Leadership: Good', 'Staff: Inadequate']);
});

test('A mark stays with its letter', () => {
  expect(normalise('Cafe\u0301').text).toBe('Café');
});

test('Sections and speakers of a release', () => {
  const page = preparePage(`Are you OK with cookies?

Skip to content

Norfolk PDU rated ‘Good’

Norfolk PDU has received an overall rating of ‘Good’.

Ada Byron, Chief Inspector of Probation, said: “It was good.

“It was ‘unique’.”

A spokesperson for the council said: “We are pleased.”

ENDS

Notes to editor

1. The Inspectorate uses a four-point scale.
2. For media enquiries, please contact Bo Diddley, Press Officer (E-mail address)Are you OK with cookies?`);
  expect(page.blocks.map(({ section }) => section)).toEqual([
    'BANNER',
    'BANNER',
    'TITLE',
    'BODY',
    'BODY',
    'BODY',
    'BODY',
    'HEADING',
    'HEADING',
    'NOTES',
    'CONTACT',
  ]);
  expect(page.blocks.slice(4, 7).map(({ sentences }) => sentences[0]?.speaker)).toEqual(['CHIEF_INSPECTOR', 'CHIEF_INSPECTOR', 'OTHER']);
  expect(page.blocks[9]?.sentences[0]?.isStanding).toBe(true);
});
