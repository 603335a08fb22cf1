import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEveryMode } from '../support/every-mode.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startEveryMode();
});
afterAll(() => server.stop());

async function matches(text: string): Promise<[id: string, by: string][]> {
  const { data, errors } = await server.ask('query ($text: String!) { resolveName(text: $text) { matches { by node { id } } } }', { text });
  expect(errors).toBeUndefined();
  return data.resolveName.matches.map(({ by, node }: { by: string; node: { id: string } }) => [node.id, by]);
}

test('A name with commas and "and" is one unit', async () => {
  expect(await matches('Leicester, Leicestershire and Rutland')).toEqual([['pdu/leicester-leicestershire-and-rutland', 'NAME']]);
});

test('Case, ampersands, curly quotes and no-break spaces do not matter', async () => {
  expect(await matches('leicester,\u00a0leicestershire  & rutland')).toEqual([['pdu/leicester-leicestershire-and-rutland', 'NAME']]);
});

test('An alias, a former name and a Delius code resolve', async () => {
  expect(await matches('KSS')).toEqual([['region/kent-surrey-and-sussex', 'ALIAS']]);
  expect(await matches('South Tyneside and Gateshead')).toEqual([['pdu/gateshead-and-south-tyneside', 'ALIAS']]);
  expect(await matches('N54SUND')).toEqual([['pdu/sunderland', 'CODE']]);
});

test('The word for the kind may follow, as releases write it', async () => {
  expect(await matches('Essex North PDU')).toEqual([['pdu/essex-north', 'NAME']]);
  expect(await matches('Essex South Probation Delivery Unit')).toEqual([['pdu/essex-south', 'NAME']]);
  expect(await matches('East of England region')).toEqual([['region/east-of-england', 'NAME']]);
  expect(await matches('East of England PDU')).toEqual([]);
});

test('A name that several bear gives all of them', async () => {
  expect((await matches('Greater Manchester')).map(([id]) => id).sort()).toEqual([
    'police/greater-manchester',
    'region/greater-manchester',
  ]);
});

test('Names that are merely alike are never matches: Essex North is not Essex South', async () => {
  expect(await matches('Essex North')).toEqual([['pdu/essex-north', 'NAME']]);
  const { data } = await server.ask('{ resolveName(text: "Essex East") { matches { name } suggestions { by node { id } } } }');
  expect(data.resolveName.matches).toEqual([]);
  const suggested = data.resolveName.suggestions.map(({ node }: { node: { id: string } }) => node.id);
  expect(suggested).toEqual(expect.arrayContaining(['pdu/essex-north', 'pdu/essex-south']));
  expect(suggested.length).toBeLessThanOrEqual(5);
});

test('A name of no word that the data know gives nothing', async () => {
  const { data } = await server.ask('{ resolveName(text: "Atlantis") { matches { name } suggestions { name } } }');
  expect(data.resolveName).toEqual({ matches: [], suggestions: [] });
});
