import strings from '../../content/en/strings/report.json' with { type: 'json' };
import { FIELDS, type Field } from '../../report/fields.ts';
import { maskField, type Mask } from '../../report/mask-field.ts';
import { fill } from '../../words.ts';
import { announce } from '../announce.ts';
import { copyText } from '../copy.ts';
import { clearFacts, keepFacts } from './facts.ts';
import { FIRST_VIEW, type Actions, type View } from './view.ts';

/** The form's state and what may be done to it. */
export interface Control extends Actions {
  change: (part: Partial<View>) => void;
  /** Keeps what is safe to keep. */
  keep: () => void;
}

/** @param draw shows a view; called at every change */
export function controlReport(first: Partial<View>, draw: (view: View) => void): Control {
  let view: View = { ...FIRST_VIEW, ...first };
  let mask: Mask | undefined;
  let loading: Promise<void> | undefined;

  function change(part: Partial<View>): void {
    view = { ...view, ...part };
    draw(view);
  }
  /** Runs with the masker, at once where it is there. What it can't mask is neither shown nor kept. */
  function masking(act: (mask: Mask) => void): void {
    if (mask) {
      act(mask);
      return;
    }
    loading ??= import('../../secrets/mask.ts').then(({ maskSecrets }) => {
      mask = maskSecrets;
    });
    loading.then(
      () => {
        if (mask) act(mask);
      },
      () => {
        loading = undefined;
        change({ hasFailed: true });
      },
    );
  }
  function keep(): void {
    keepFacts({ report: view.safe, answers: '' });
  }
  return {
    change,
    keep,
    type(field, text) {
      const masked = view.masked.filter((one) => one !== field);
      change({ typed: { ...view.typed, [field]: text }, masked });
      masking((by) => {
        const safe = { ...view.safe };
        for (const one of FIELDS) safe[one] = maskField(view.typed[one], by).text;
        change({ safe, hasFailed: false });
      });
    },
    settle(field: Field) {
      masking((by) => {
        const { text, found } = maskField(view.typed[field], by);
        const masked = found > 0 ? [...view.masked, field] : view.masked;
        change({ typed: { ...view.typed, [field]: text }, safe: { ...view.safe, [field]: text }, masked });
        if (found > 0) announce(strings.masked);
        keep();
      });
    },
    show(format) {
      change({ format });
    },
    copy(button, text) {
      const format = strings.formats[view.format];
      void copyText(button, text, fill(strings.copyDone, { format }), strings.copyFailed);
    },
    clear() {
      clearFacts();
      change({ ...FIRST_VIEW, providers: view.providers, format: view.format });
      announce(strings.cleared);
    },
  };
}
