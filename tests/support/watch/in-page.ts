/** Something that a reader, another script or a server could find, and where. */
export interface Sight {
  readonly place: string;
  readonly text: string;
}

declare global {
  interface Window {
    /** Notes whatever is to be seen now, and gives what was noted since the last call. Each text is given once a page. */
    lookAround: () => Sight[];
  }
}

/**
 * Runs in every page before its own scripts. From then on everything that is written down is noted: each change of the
 * document and of a field, each address, each entry of a store, even what is gone a moment later. What the reader's own
 * hand types is noted only when somebody looks around.
 */
export function watchPage(): void {
  const known = new Set<string>();
  let sights: Sight[] = [];
  const note = (place: string, value: unknown): void => {
    const plain = value instanceof Request ? value.url : value;
    const text = typeof plain === 'string' ? plain : JSON.stringify([plain]);
    if (known.has(text)) return;
    known.add(text);
    sights.push({ place, text });
  };
  const noteCalls = (owner: object, methods: readonly string[], place: string): void => {
    for (const method of methods) {
      const original = Reflect.get(owner, method) as (...given: unknown[]) => unknown;
      Reflect.set(owner, method, function (this: unknown, ...given: unknown[]) {
        for (const one of given) note(`${place}, ${method}`, one);
        return Reflect.apply(original, this, given);
      });
    }
  };
  noteCalls(Storage.prototype, ['setItem'], 'storage');
  noteCalls(History.prototype, ['pushState', 'replaceState'], 'history');
  noteCalls(IDBObjectStore.prototype, ['add', 'put'], 'database');
  noteCalls(Cache.prototype, ['add', 'addAll', 'put'], 'cache');
  for (const control of [HTMLTextAreaElement.prototype, HTMLInputElement.prototype]) {
    const property = Object.getOwnPropertyDescriptor(control, 'value') ?? {};
    Object.defineProperty(control, 'value', {
      ...property,
      set(this: HTMLElement, value: unknown) {
        note('field, set by a script', value);
        property.set?.call(this, value);
      },
    });
  }

  const noteNode = (node: Node): void => {
    if (node instanceof CharacterData) note(`text in ${node.parentElement?.localName ?? ''}`, node.data);
    if (!(node instanceof Element)) return;
    for (const { name, value } of node.attributes) note(`${node.localName}[${name}]`, value);
  };
  const noteTree = (root: Node): void => {
    const nodes = document.createNodeIterator(root, NodeFilter.SHOW_ALL);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) noteNode(node);
  };
  const noteChanges = (changes: readonly MutationRecord[]): void => {
    for (const { target, addedNodes } of changes) {
      noteNode(target);
      addedNodes.forEach(noteTree);
    }
    note('title', document.title);
    note('address', location.href);
  };
  const noteRest = (): void => {
    for (const field of document.querySelectorAll('input, textarea'))
      note('field', Reflect.get(field, 'value'));
    for (const [place, store] of Object.entries({ localStorage, sessionStorage })) {
      for (const entry of Object.entries(store)) note(place, entry);
    }
    note('history.state', history.state);
    note('window.name', window.name);
    note('cookie', document.cookie);
  };
  new MutationObserver(noteChanges).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  window.lookAround = () => {
    noteTree(document);
    noteRest();
    const seen = sights;
    sights = [];
    return seen;
  };
}
