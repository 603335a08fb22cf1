import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerParent } from './child-side.ts';

/** The least that an HTTP server of Node can do: it sends the same bytes to whoever asks. */
let body: Uint8Array = Buffer.from('{}');
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  answerParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    serve: (bytes) => {
      body = bytes as Uint8Array;
    },
  });
});
