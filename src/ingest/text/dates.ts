import { parsePartialDate } from '../../model/partial-date.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MONTH = `(?:${MONTHS.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?`;
const DAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?: of)?';

/** The source of a pattern for a date: `18 July 2024`, `Thursday 18th July 2024`, `July 18, 2024`, `April 2024`, `18/07/2024` (day first), `2024-07-18`. */
export const DATE = `(?:${DAY} ${MONTH},? \\d{4}|${MONTH} (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,? \\d{4}|${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|(?:0?[1-9]|[12]\\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.]\\d{4})(?!\\d)`;
/** The source of a pattern for a month without its year, in a pair such as `March and April 2024`. */
export const MONTH_NAME = MONTH;

/** The partial date (EDTF level 0) of a text that `DATE` matches; null for a day that does not exist. `April 2024` gives 2024-04. */
export function parseDate(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return parsePartialDate(text);
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (slashed !== null) return parsePartialDate(`${slashed[3]}-${pad(Number(slashed[2]))}-${pad(Number(slashed[1]))}`);
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`).test(text)) + 1;
  const year = /\d{4}/.exec(text)?.[0];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text.replace(/\d{4}/, ''))?.[1];
  if (month === 0 || year === undefined) return null;
  return parsePartialDate(day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(Number(day))}`);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
