import { expect, test } from 'vitest';
import { DATE, parseDate } from '../../../src/ingest/text/dates.ts';

const pattern = new RegExp(`^${DATE}$`);

test.each([
  ['18 July 2024', '2024-07-18'],
  ['Thursday 18 July 2024', '2024-07-18'],
  ['Wednesday, 3rd Aug 2022', '2022-08-03'],
  ['1st of May 2023', '2023-05-01'],
  ['2nd March, 2022', '2022-03-02'],
  ['July 18, 2024', '2024-07-18'],
  ['August 3rd 2021', '2021-08-03'],
  ['April 2024', '2024-04'],
  ['Sept. 2021', '2021-09'],
  ['December, 2023', '2023-12'],
  ['18/07/2024', '2024-07-18'],
  ['03/04/2025', '2025-04-03'],
  ['3.4.2025', '2025-04-03'],
  ['2024-07-18', '2024-07-18'],
  ['29 Feb 2024', '2024-02-29'],
])('%s is %s', (text, date) => {
  expect(text).toMatch(pattern);
  expect(parseDate(text)).toBe(date);
});

test.each(['31 February 2024', '29 February 2023', '31/04/2024', '2024-13-01', '2024-02-30', 'June 31, 2024'])(
  '%s looks like a date and does not exist',
  (text) => {
    expect(text).toMatch(pattern);
    expect(parseDate(text)).toBeNull();
  },
);

test.each(['18 July 20245', '13/13/2024', '32/01/2024', '18 July', 'July', '2024', '18 july 2024', 'Marsh 2024', '1/2/24', ''])(
  '%s is none',
  (text) => {
    expect(text).not.toMatch(pattern);
  },
);

test.each([
  ['It came out on Thursday 18 July 2024 at 00.01.', ['Thursday 18 July 2024']],
  ['From March 2024 until 4 April 2024, and on 05/06/2024', ['March 2024', '4 April 2024', '05/06/2024']],
  ['Reference 118/07/20241', []],
])('the dates of %s', (text, dates) => {
  expect([...text.matchAll(new RegExp(`\\b${DATE}`, 'g'))].map(([date]) => date)).toEqual(dates);
});

test.each([...'January February March April May June July August September October November December'.split(' ').entries()])(
  'month %i is %s',
  (at, name) => {
    const month = String(at + 1).padStart(2, '0');
    expect(parseDate(`${name} 2024`)).toBe(`2024-${month}`);
    expect(parseDate(`9 ${name.slice(0, 3)} 2024`)).toBe(`2024-${month}-09`);
  },
);
