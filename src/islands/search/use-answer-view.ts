import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AnswerProps } from './AnswerView.tsx';

/** The component that shows answers, fetched once there is one. */
export function useAnswerView(isNeeded: boolean): ComponentType<AnswerProps> | undefined {
  const [view, setView] = useState<ComponentType<AnswerProps>>();
  useEffect(() => {
    if (!isNeeded || view) return;
    import('./AnswerView.tsx').then(({ AnswerView }) => {
      setView(() => AnswerView);
    }, console.error);
  }, [isNeeded, view]);
  return view;
}
