/** How the bytes of a resource are coded on the wire: `Content-Encoding`, or `identity` for none. */
export type Coding = 'br' | 'gzip' | 'identity';

/** One coded form of a resource. The entity tag is a strong one with its quotes: it names these very bytes. */
export interface Body {
  bytes: Buffer;
  etag: string;
}

/** Something that can be sent: a file of the built site, or a page that was just rendered. */
export interface Resource {
  /** Media type with its charset, as in `Content-Type`. */
  type: string;
  /** `Cache-Control`. */
  cache: string;
  /** `Content-Security-Policy`. */
  policy: string;
  /** The coded forms on offer; a client always may ask for the plain one. */
  bodies: { identity: Body; br?: Body; gzip?: Body };
}
