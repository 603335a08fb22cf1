import { expect, test } from 'vitest';
import { createDriver, ping, testNeo4j } from '../support/neo4j.ts';

test('the Neo4j of the run answers with its own password', async () => {
  await ping(testNeo4j());
});

test('the Neo4j of the run refuses another password', async () => {
  const driver = createDriver({ ...testNeo4j(), password: 'another password' });
  await expect(driver.verifyConnectivity()).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
  await driver.close();
});
