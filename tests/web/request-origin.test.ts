import { expect, test } from 'vitest';
import { requestOrigin } from '../../src/web/request-origin.ts';

test.each([
  ['localhost:4000', 'https://localhost:4000'],
  ['graph.example.org', 'https://graph.example.org'],
  ['[::1]:4000', 'https://[::1]:4000'],
  ['evil"><script>', 'http://localhost'],
  ['', 'http://localhost'],
])('the host %j makes %s', (host, origin) => {
  expect(requestOrigin({ protocol: 'https', host })).toBe(origin);
});
