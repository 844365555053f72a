import { tokenise } from '../parse/tokens.ts';
import type { ErrorData, ProviderData } from './format.ts';
import type { Clue, Code, Entry, Index, ProviderInfo, Wording } from './index-types.ts';
import { nameClues } from './names.ts';
import { unpack } from './unpack.ts';
import { countShared, markGeneric, telling, weighInside, wordWeights } from './weights.ts';
import { wordingTokens } from './wording.ts';

const SENTENCE_END = /[.!?]["'`)]?\s+(?=[A-Z{])/;
/** Fewer words of a first sentence don't tell an error. */
const SENTENCE_WORDS = 4;

/** A wording and, where it goes on behind it, its first sentence: logs often cut the rest. */
function withOpening(wording: string): string[] {
  const end = SENTENCE_END.exec(wording);
  if (!end) return [wording];
  const opening = wording.slice(0, end.index + 1);
  return opening.split(' ').length < SENTENCE_WORDS ? [wording] : [wording, opening];
}

class Builder {
  readonly providers: ProviderInfo[] = [];
  readonly entries: Entry[] = [];
  readonly wordings: Wording[] = [];
  readonly vocabulary = new Map<string, number>();
  readonly spread: Set<number>[] = [];
  readonly postings: number[][] = [];
  readonly tags: number[][] = [];
  readonly names: Set<number>[] = [];
  readonly clues = new Map<string, Clue[]>();
  readonly codes = new Map<string, Code[]>();
  readonly #sameClue = new Map<string, Clue[]>();
  readonly #sameCode = new Map<string, Code>();

  #term(word: string, provider?: number): number {
    let id = this.vocabulary.get(word);
    if (id === undefined) {
      id = this.vocabulary.size;
      this.vocabulary.set(word, id);
      this.spread.push(new Set());
      this.postings.push([]);
      this.tags.push([]);
    }
    if (provider !== undefined) this.spread[id]?.add(provider);
    return id;
  }

  #tag(term: number, entry: number): void {
    const tags = this.tags[term];
    if (!tags || tags.at(-1) === entry) return;
    tags.push(entry);
    const tagged = this.entries[entry];
    if (tagged) tagged.size += 1;
  }

  #clue(provider: number, packed: string): void {
    const { words, joints } = tokenise(packed.slice(1));
    const [first] = words;
    if (first === undefined) return;
    const clue: Clue = { provider, kind: packed.charAt(0), words, joints: [...joints], shared: 1 };
    this.clues.set(first, [...(this.clues.get(first) ?? []), clue]);
    const key = packed.slice(1).toLowerCase();
    const same = [...(this.#sameClue.get(key) ?? []), clue];
    this.#sameClue.set(key, same);
    const shared = new Set(same.map((other) => other.provider)).size;
    for (const other of same) other.shared = shared;
  }

  #code(text: string, entry: number, own: boolean): void {
    const { words, joints } = tokenise(text);
    const [first] = words;
    if (first === undefined) return;
    let code = this.#sameCode.get(text);
    if (!code) {
      code = { text, words, joints: [...joints], own: [], others: [] };
      this.#sameCode.set(text, code);
      this.codes.set(first, [...(this.codes.get(first) ?? []), code]);
    }
    (own ? code.own : code.others).push(entry);
  }

  #wording(text: string, entry: number, provider: ProviderInfo, at: number): void {
    const { words, open, joints } = wordingTokens(text);
    if (words.length === 0) return;
    const terms = Int32Array.from(words, (word) => this.#term(word, at));
    const position = this.wordings.length;
    for (const term of new Set(terms)) {
      this.postings[term]?.push(position);
      this.#tag(term, entry);
    }
    provider.wordings.push(position);
    const inner = new Float32Array(0);
    this.wordings.push({
      entry,
      text,
      terms,
      open,
      joints,
      inner,
      weight: 0,
      innerWeight: 0,
      shared: 1,
      spelt: 1,
      generic: false,
    });
  }

  #error(data: ErrorData, provider: ProviderInfo, at: number): void {
    const { status, section, second, title } = data;
    const entry = this.entries.length;
    const order = provider.entries.length;
    const id = `${provider.id}-${data.slug}`;
    this.entries.push({
      at: entry,
      id,
      provider: at,
      status,
      section,
      second,
      title,
      order,
      bare: false,
      size: 0,
    });
    provider.entries.push(entry);
    for (const wording of data.wordings) {
      for (const text of withOpening(wording)) this.#wording(text, entry, provider, at);
    }
    data.codes.forEach((code, i) => {
      this.#code(code, entry, i === 0);
    });
    const tags = `${data.slug} ${data.codes.join(' ')} ${status} ${provider.name} ${provider.id}`;
    for (const word of tokenise(tags).words) this.#tag(this.#term(word, at), entry);
  }

  provider({ id, name, kind, clues, errors }: ProviderData): void {
    const at = this.providers.length;
    const provider: ProviderInfo = { id, name, kind, entries: [], wordings: [] };
    this.providers.push(provider);
    for (const clue of [...nameClues(id, name, kind, clues), ...clues]) this.#clue(at, clue);
    for (const error of errors) this.#error(error, provider, at);
    this.names.push(new Set(tokenise(`${name} ${id}`).words.map((word) => this.#term(word, at))));
  }
}

/**
 * Builds the index from the data as it travelled. Cost and memory grow with the number of words in the catalogue.
 * @throws {Error} when the text is not the recogniser's data of this version
 */
export function readIndex(text: string): Index {
  const data = unpack(text);
  const builder = new Builder();
  for (const provider of data.providers) builder.provider(provider);
  const { providers, entries, wordings, vocabulary, postings, tags, clues, codes } = builder;
  const weights = wordWeights(vocabulary, builder.spread, providers.length);
  const tell = new Float32Array(vocabulary.size);
  for (const [word, id] of vocabulary) tell[id] = telling(word, weights[id] ?? 0);
  const coded = new Set([...codes.values()].flatMap((list) => list.flatMap(({ own }) => own)));
  const generic = markGeneric(providers, entries, wordings, weights, vocabulary, coded);
  weighInside(providers, wordings, weights, builder.names, tell, generic);
  countShared(entries, wordings, weights);
  return {
    sections: data.sections,
    providers,
    entries,
    wordings,
    vocabulary,
    weights,
    tell,
    generic,
    postings,
    tags,
    coded,
    clues,
    codes,
  };
}
