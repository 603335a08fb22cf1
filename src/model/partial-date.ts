/**
 * A day, a month or a year of the Gregorian calendar as it was stated: `2024-07-18`, `2024-07` or `2024`
 * (EDTF level 0, https://www.loc.gov/standards/datetime/). The precision is part of the value.
 */
export type PartialDate = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Returns the text when it names a day, month or year that exists, else null: `2024-02-30` and `May 2024` give null. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(Number(match[1]), month)) return null;
  return text;
}

/** The first day that the date allows, as `YYYY-MM-DD`: `2024-04` gives `2024-04-01`. */
export function earliestDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that the date allows, as `YYYY-MM-DD`: `2024-02` gives `2024-02-29`, `2024` gives `2024-12-31`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${String(lastDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)))).padStart(2, '0')}`;
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
