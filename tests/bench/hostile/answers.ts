/** One answer as it came over a connection. */
export interface RawAnswer {
  status: number;
  /** By their names in small letters. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/**
 * Takes apart what a server sent on one connection. Our server gives every answer its length.
 * @param head whether the answers are to HEAD and have no bodies
 * @throws Error where the bytes are no answers
 */
export function readAnswers(bytes: Buffer, head: boolean): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf('\r\n\r\n', at);
    const [first = '', ...lines] = bytes.toString('latin1', at, end < 0 ? bytes.length : end).split('\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]);
    if (end < 0 || !status) throw new Error(`not an answer: ${first.slice(0, 80)}`);
    const headers = Object.fromEntries(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const bodiless = head || status === 304 || status < 200;
    const length = bodiless ? 0 : Number(headers['content-length'] ?? 0);
    at = end + 4 + length;
    answers.push({ status, headers, body: bytes.subarray(end + 4, at) });
  }
  return answers;
}
