import { GraphQLError, type GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { parsePartialDate } from '../model/partial-date.ts';

function parse(value: unknown): string {
  const date = typeof value === 'string' ? parsePartialDate(value) : null;
  if (date === null) {
    throw new GraphQLError(
      `PartialDate: expected a day, month or year that exists, such as 2024-07-18, 2024-07 or 2024, got ${JSON.stringify(value)}.`,
    );
  }
  return date;
}

/** What the scalar does with arguments; its description and address are those of the contract. */
export const PartialDate: Pick<GraphQLScalarType, 'parseValue' | 'parseLiteral'> = {
  parseValue: parse,
  parseLiteral: (node) => parse(valueFromASTUntyped(node)),
};
