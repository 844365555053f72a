import strings from '../content/en/strings/errors.json' with { type: 'json' };

const words = strings.filter;

/** The addresses of the providers that have an error with this status; the page's own list says which. */
function withStatus(status: string): Set<string> {
  const links = document.querySelectorAll<HTMLAnchorElement>(`#status-${CSS.escape(status)} a`);
  return new Set(Array.from(links, (link) => link.pathname));
}

/** Letters and digits alone, so that `open ai`, `OpenAI` and `open-ai` are one name. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function start(form: HTMLFormElement): void {
  const items = [
    ...document.querySelectorAll<HTMLLIElement>('#providers .providers > li, #frameworks .providers > li'),
  ];
  const count = form.querySelector('[data-filter-count]');

  const apply = (): void => {
    const data = new FormData(form);
    const value = (name: string): string => {
      const entry = data.get(name);
      return typeof entry === 'string' ? entry : '';
    };
    const name = bare(value('name'));
    const status = value('status');
    const allowed = status ? withStatus(status) : undefined;
    let shown = 0;
    for (const item of items) {
      const link = item.querySelector('a');
      const fits =
        bare(item.textContent).includes(name) &&
        (!value('category') || item.className === value('category')) &&
        (!allowed || (link !== null && allowed.has(link.pathname)));
      item.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const part of document.querySelectorAll<HTMLElement>('#providers, #frameworks')) {
      part.hidden = !part.querySelector('li:not([hidden])');
    }
    if (!count) return;
    const all = words.count.replace('{count}', String(shown)).replace('{all}', String(items.length));
    const narrowed = name || value('category') || status;
    count.textContent = shown === 0 ? words.none : narrowed ? all : '';
  };

  form.addEventListener('input', apply);
  form.addEventListener('reset', () => {
    setTimeout(apply);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Enter goes where a single provider is left.
    const left = items.filter((item) => !item.hidden);
    if (left.length === 1) left[0]?.querySelector('a')?.click();
  });
  apply();
}

const form = document.querySelector<HTMLFormElement>('[data-filter]');
if (form) start(form);
