import { expect, test } from 'vitest';
import { credentialLine } from '../../src/neo4j/password.ts';

test('the first password is written as Neo4j writes it', () => {
  // Salt and hash as `neo4j-admin dbms set-initial-password abcdefgh12` of 5.26.31 wrote them.
  const salt = Buffer.from('061e7a62413948173a87745a3b94c49da352a366f4d81da55e2b7f286ab812f9', 'hex');
  expect(credentialLine('abcdefgh12', salt)).toBe(
    `neo4j:SHA-256,dd43a30a6d0f50dd9e13dfe348d2f797a80ddd5117289b7cccf9eab0d92912e5,${salt.toString('hex')},1024:\n`,
  );
});
