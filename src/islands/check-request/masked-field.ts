/**
 * A field for a text with keys in it. What is pasted is masked before it is shown, so that no key of it is ever on screen;
 * what is typed is masked when the field is left. The text itself is kept in this page's memory and nowhere else, until
 * the field is written in again: from then on the field counts, masks and all.
 */
export interface MaskedField {
  /** The text as it was given. */
  text: () => string;
  /** Forgets it. */
  clear: () => void;
}

/**
 * @param onText hears of every change of the text
 * @param onFailed hears that nothing can be masked, and therefore shown
 */
export function maskField(field: HTMLTextAreaElement, onText: () => void, onFailed: () => void): MaskedField {
  let whole = '';
  let shown = '';
  const text = () => (field.value === shown ? whole : field.value);

  async function show(given: string): Promise<void> {
    const [{ maskSecrets }, { LONGEST }] = await Promise.all([
      import('../../secrets/mask.ts'),
      import('../../requests/parse/parse.ts'),
    ]);
    // One character more than is read, so that it is known to be too long.
    whole = given.slice(0, LONGEST + 1);
    field.value = maskSecrets(whole).text;
    // The browser may have changed its line ends.
    shown = field.value;
    onText();
  }
  field.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted === '') return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = field;
    show(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd)).catch(onFailed);
  });
  field.addEventListener('input', onText);
  field.addEventListener('change', () => {
    if (field.value !== shown) show(field.value).catch(onFailed);
  });
  return {
    text,
    clear() {
      whole = shown = field.value = '';
      onText();
    },
  };
}
