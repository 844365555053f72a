import { useEffect, useState } from 'preact/hooks';
import { moved, optionId, type Option } from './options.ts';

/** The active option of the list and the keys that move it. */
export interface OptionKeys {
  /** -1 for none. */
  active: number;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Arrow keys move through the options, Enter picks the active one or the first. In a text of several lines the arrows move
 * the caret until it stands on the last line.
 */
export function useOptions(options: readonly Option[]): OptionKeys {
  const [active, setActive] = useState(-1);
  useEffect(() => {
    setActive(-1);
  }, [options]);
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (step && options.length > 0 && (active >= 0 || isAtEdge(event.currentTarget, step))) {
      event.preventDefault();
      setActive(moved(active, step, options.length));
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      document.getElementById(optionId(Math.max(active, 0)))?.click();
    }
  }
  return { active, onKeyDown };
}

function isAtEdge(field: EventTarget | null, step: 1 | -1): boolean {
  if (!(field instanceof HTMLTextAreaElement)) return false;
  return step === 1
    ? !field.value.includes('\n', field.selectionEnd)
    : !field.value.slice(0, field.selectionStart).includes('\n');
}
