import { GraphQLError, type GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { parsePartialDate } from '../model/partial-date.ts';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

function parse(value: unknown): string {
  const date = typeof value === 'string' && value.length === DAY_LENGTH ? parsePartialDate(value) : null;
  if (date === null) throw new GraphQLError(`Date: expected a day that exists, such as 2024-07-18, got ${JSON.stringify(value)}.`);
  return date;
}

/** What the scalar `Date` does with arguments (the name alone is the language's own); its description and address are those of the contract. */
export const DateScalar: Pick<GraphQLScalarType, 'parseValue' | 'parseLiteral'> = {
  parseValue: parse,
  parseLiteral: (node) => parse(valueFromASTUntyped(node)),
};
