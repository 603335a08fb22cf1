import { expect, test } from 'vitest';
import { isBanner, isStandingText } from '../../../src/ingest/text/standing-text.ts';

test.each([
  'His Majesty’s Inspectorate of Probation is the independent inspector of youth justice and probation services.',
  'It is the independent inspectorate of probation services in England and Wales.',
  'The Inspectorate uses a four-point scale: Outstanding, Good, Requires improvement and Inadequate.',
  'The Inspectorate rates specific aspects of each service.',
  'The Probation Service replaced the Community Rehabilitation Companies.',
])('standing text: %s', (sentence) => {
  expect(isStandingText(sentence)).toBe(true);
});

test.each(['Leeds PDU scored 12 points.', 'An independent inspector came.', 'Inspectors rated four of the aspects.'])(
  'not standing text: %s',
  (sentence) => {
    expect(isStandingText(sentence)).toBe(false);
  },
);

test.each([
  'We use cookies',
  'Skip to content',
  'Menu',
  'PRESS RELEASE',
  'Share this page',
  'Download (PDF, 1 MB)',
  '© Crown copyright 2024',
])('of the page around a release: %s', (paragraph) => {
  expect(isBanner(paragraph)).toBe(true);
});

test.each(['The menu of interventions was wide', 'Press releases are few', 'Searches were made at home', ''])(
  'of the release: %j',
  (paragraph) => {
    expect(isBanner(paragraph)).toBe(false);
  },
);
