import type { Property, PropertyValues } from '../reading.ts';

type Describe = { readonly [Name in Property]?: (value: PropertyValues[Name]) => string };

const reference = ({ id, name }: { id: string | null; name: string }) => id ?? `${name} (not known)`;

const DESCRIBE: Describe = {
  service: reference,
  region: reference,
  ratings: ({ standard, rating }) => `${standard.name}: ${rating}`,
  ratingTallies: ({ rating, count, outOf, group }) =>
    `${rating}: ${count}${outOf === null ? '' : ` of ${outOf}`}${group === null ? '' : ` ${group}`}`,
  statistics: ({ value, unit, outOf, qualifier, population, about, scopeKind, standard }) =>
    [
      qualifier,
      `${value}${outOf === null ? '' : ` of ${outOf}`}`,
      unit,
      `of ${population}:`,
      about,
      standard === null ? null : `[${standard.name}]`,
      scopeKind === 'UNIT' ? null : `(${scopeKind})`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  recommendationTallies: ({ count, addressees }) => `${count} to ${addressees.map(reference).join(' and ')}`,
  recommendations: ({ number, themes, addressees }) =>
    `${number === null ? '' : `${number}. `}${themes.map(({ code }) => code).join(', ') || 'no theme'}${addressees.length === 0 ? '' : ` to ${addressees.map(reference).join(' and ')}`}`,
  involvements: ({ role, title, person }) => `${role}: ${person.name}, ${title}`,
  findings: ({ theme, polarity }) => `${theme.code} ${polarity}`,
};

/** The value of a statement in one line: `STAFFING CONCERN`, `5 to pdu/essex-south`. */
export function describeValue<Name extends Property>(property: Name, value: PropertyValues[Name]): string {
  const describe = DESCRIBE[property] as ((value: PropertyValues[Name]) => string) | undefined;
  return describe === undefined ? String(value) : describe(value);
}
