import fc from 'fast-check';
import { MARK, type Attack } from './requests.ts';

/** What hides in the body of the request in front of it. */
const HIDDEN = `GET /${MARK} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

const LENGTHS = [
  'Content-Length: 0',
  'Content-Length: 4',
  `Content-Length: ${HIDDEN.length}`,
  'Content-Length: 4\r\nContent-Length: 5',
];
const CODINGS = [
  ...[
    'Transfer-Encoding: chunked',
    'Transfer-Encoding : chunked',
    'Transfer-Encoding:\tchunked',
    'transfer-encoding: CHUNKED',
  ],
  ...[
    'Transfer-Encoding: xchunked',
    'Transfer-Encoding: chunked, identity',
    'Transfer-Encoding: identity',
    'Transfer-Encoding:\r\n chunked',
  ],
  ...[
    'Transfer-Encoding: chunked\r\nTransfer-Encoding: x',
    'X: y\nTransfer-Encoding: chunked',
    'Transfer_Encoding: chunked',
    ' Transfer-Encoding: chunked',
  ],
];
const BODIES = [
  `0\r\n\r\n${HIDDEN}`,
  HIDDEN,
  `4\r\nabcd\r\n0\r\n\r\n`,
  `5\r\nabcd\r\n0\r\n\r\n${HIDDEN}`,
  `1;a=b\nx\n0\n\n${HIDDEN}`,
];
const LINES = [
  'POST /api/feedback/ HTTP/1.1',
  'GET /guide/ HTTP/1.1',
  'POST /guide/ HTTP/1.1',
  'GET /guide/ HTTP/1.0',
  ' GET / HTTP/1.1',
];

/**
 * Requests whose end two readers could see in two places. Whatever the server takes for their end, it answers at most what
 * stands in front of it and what is left behind: two.
 */
export const smuggling: fc.Arbitrary<Attack> = fc
  .tuple(
    fc.constantFrom(...LINES),
    fc.constantFrom(...LENGTHS, ''),
    fc.constantFrom(...CODINGS, ''),
    fc.boolean(),
    fc.constantFrom(...BODIES),
    fc.constantFrom('\r\n', '\r\n', '\r\n', '\n', '\r'),
  )
  .map(([line, length, coding, lengthFirst, body, end]) => {
    const framing = lengthFirst ? [length, coding] : [coding, length];
    const head = [line, 'Host: localhost', ...framing.filter(Boolean), '', ''].join(end);
    const ambiguous = length !== '' && /^transfer-encoding:/i.test(coding);
    return {
      family: 'smuggling',
      bytes: Buffer.from(head + body, 'latin1'),
      head: false,
      requests: ambiguous ? 1 : 2,
    };
  });
