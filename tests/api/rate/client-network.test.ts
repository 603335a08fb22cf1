import { expect, test } from 'vitest';
import { clientNetwork, loggedNetwork } from '../../../src/api/rate/client-network.ts';

test.each([
  ['203.0.113.7', '203.0.113.7/32', '203.0.113.0/24'],
  ['::ffff:203.0.113.7', '203.0.113.7/32', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['::1', '::/64', '::/48'],
  ['not an address', 'unknown', 'unknown'],
])('%s shares its points with %s and is logged as %s', (address, client, logged) => {
  expect([clientNetwork(address), loggedNetwork(address)]).toEqual([client, logged]);
});
