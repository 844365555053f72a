import { useEffect } from 'preact/hooks';
import strings from '../../content/en/strings/box.json' with { type: 'json' };
import { isPaste } from '../../search/answer-kind.ts';
import { holdsRequest } from '../../search/holds-request.ts';
import type { Answer } from './engine.ts';
import { Failed } from './Failed.tsx';
import { Instead } from './Instead.tsx';
import { KeyNotice } from './KeyNotice.tsx';
import { NewMessage } from './NewMessage.tsx';
import { Nothing } from './Nothing.tsx';
import { Notes } from './Notes.tsx';
import { Paste } from './Paste.tsx';

export interface AnswerProps {
  /** Absent where nothing could be loaded. */
  answer: Answer | undefined;
  /** Whether a secret was masked in what was typed. */
  masked: boolean;
  onSearch: (text: string) => void;
  onAgain: () => void;
}

/** What there is to say of an answer, above its list. Fetched with the first answer. */
export function AnswerView({ answer, masked, onSearch, onAgain }: AnswerProps) {
  const wasPasted = answer !== undefined && isPaste(answer);
  useEffect(() => {
    if (wasPasted) import('./leave-facts.ts').catch(console.warn);
  }, [wasPasted]);
  if (!answer) return <Failed onAgain={onAgain} />;
  const { key, text, recognition, findings, failed, groups } = answer;
  if (key.length > 0) return <KeyNotice found={key} />;
  const isNothing = findings?.results.length === 0;
  return (
    <>
      <Notes {...{ answer, masked }} />
      {holdsRequest(text) && (
        <p class="search-note">
          {strings.request.holds} <a href={strings.request.to}>{strings.request.label}</a>
        </p>
      )}
      {wasPasted &&
        recognition &&
        (recognition.isNew ? <NewMessage {...{ text }} /> : <Paste {...{ text, recognition }} />)}
      {failed && <Failed onAgain={onAgain} />}
      {isNothing &&
        (groups.length > 0 ? (
          <Instead {...{ findings, onSearch }} />
        ) : (
          <Nothing {...{ text, findings, onSearch }} />
        ))}
    </>
  );
}
