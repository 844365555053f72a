import { createRequire } from 'node:module';

/** What a collection says, as Postman's own library reads it (its package points to no types). */
export interface ReadCollection {
  readonly items: { all: () => readonly ReadItem[] };
  readonly variables: {
    count: () => number;
    get: (name: string) => unknown;
  };
}

interface ReadItem {
  readonly request: {
    readonly method: string;
    readonly url: { toString: () => string };
    readonly headers: { all: () => readonly { key: string; value: string }[] };
    readonly body?: { toString: () => string };
    readonly auth?: { readonly type: string };
  };
}

const { Collection } = createRequire(import.meta.url)('postman-collection') as {
  Collection: new (json: unknown) => ReadCollection;
};

/** Reads a collection of one request. @throws where it holds none, or is no JSON */
export function readCollection(text: string): { collection: ReadCollection; request: ReadItem['request'] } {
  const collection = new Collection(JSON.parse(text));
  const [item] = collection.items.all();
  if (!item) throw new Error('no request in the collection');
  return { collection, request: item.request };
}
