import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_NAMES, parseExample, readExamples } from '../../src/web/examples.ts';

const schemaFolder = new URL('../../schema/', import.meta.url);
const examplesFolder = new URL('../../src/web/examples/', import.meta.url);
let schema: GraphQLSchema;

beforeAll(() => {
  const texts = readdirSync(schemaFolder).map((file) => readFileSync(new URL(file, schemaFolder), 'utf8'));
  schema = buildSchema(texts.join('\n'));
});

describe('the examples', () => {
  test('are all the files of their folder, each a GraphQL document and its variables', () => {
    const expected = EXAMPLE_NAMES.flatMap((name) => [`${name}.graphql`, `${name}.json`]);
    expect(readdirSync(examplesFolder).sort()).toEqual(expected.sort());
  });

  test.each(readExamples())('$name fits the schema, variables included', ({ query, variables, operationName }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const operation = document.definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    expect(operation?.name?.value).toBe(operationName);
    const declared = (operation?.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    expect(Object.keys(variables).sort()).toEqual([...declared].sort());
    expect(getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors).toBeUndefined();
  });

  test('have titles of their own, one sentence each, and comments that teach', () => {
    const examples = readExamples();
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
    for (const { answers, query } of examples) {
      expect(answers).toMatch(/\.$/);
      expect(query).toMatch(/^\s*# /m);
    }
  });

  test('leave no fragment and no operation over', () => {
    for (const { name, query } of readExamples()) expect({ name, ...countDefinitions(query) }).toEqual({ name, operations: 1, unused: [] });
    const leftOver = 'query One { ...used }\nquery Two { a }\nfragment used on Query { a }\nfragment left on Query { ...left }';
    expect(countDefinitions(leftOver)).toEqual({ operations: 2, unused: ['left'] });
  });

  test('break no id and no quoted word over two lines of comment', () => {
    for (const { name, query } of readExamples()) expect({ name, broken: brokenComments(query) }).toEqual({ name, broken: [] });
    const broken = '# Try "inspection/essex-\n# north-2022" or\n# inspection/\n# essex.\n{ a }';
    expect(brokenComments(broken)).toEqual(['# Try "inspection/essex-', '# north-2022" or', '# inspection/']);
  });
});

/** How many operations a GraphQL document holds, and the fragments that nothing outside themselves spreads. */
function countDefinitions(query: string): { operations: number; unused: string[] } {
  const { definitions } = parse(query);
  const fragments = definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION);
  const isSpread = (name: string) =>
    definitions.some((definition) => {
      if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) return false;
      return new RegExp(`\\.\\.\\.${name}\\b`).test(print(definition).replaceAll(/\.\.\. on /g, ''));
    });
  return {
    operations: definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length,
    unused: fragments.map(({ name }) => name.value).filter((name) => !isSpread(name)),
  };
}

/** The lines of comment that end within an id or within quotation marks. */
function brokenComments(query: string): string[] {
  const comments = query.match(/(?<=^\s*)#.*$/gm) ?? [];
  return comments.filter((line) => /[-/]\s*$/.test(line) || (line.match(/"/g) ?? []).length % 2 === 1);
}

describe('parseExample', () => {
  test('takes title and sentence off the GraphQL document', () => {
    expect(parseExample('days', '# Days\n# Which days.\n\nquery Days {\n  a\n}\n', '{"first": 1}')).toEqual({
      name: 'days',
      title: 'Days',
      answers: 'Which days.',
      operationName: 'Days',
      query: 'query Days {\n  a\n}\n',
      variables: { first: 1 },
    });
  });

  test.each([
    ['query Days { a }', '{}', 'days.graphql: expected two lines of comment, a title and what it answers, then an empty line'],
    ['# Days\n# Which days.\n\n{ a }', '{}', 'days.graphql: expected an operation with a name, got none'],
    ['# Days\n# Which days.\n\nquery Days { a }', '[1]', 'days.json: expected an object of variables, got [1]'],
  ])('says what is wrong with %j and %j', (graphqlDocument, variables, message) => {
    expect(() => parseExample('days', graphqlDocument, variables)).toThrow(message);
  });
});
