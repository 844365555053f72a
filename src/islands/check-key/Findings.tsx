import strings from '../../content/en/strings/check-key.json' with { type: 'json' };
import type { Inspected } from '../../keys/inspect.ts';
import { maskOne } from '../../secrets/mask-one.ts';
import { fill } from '../../words.ts';
import { copyText } from '../copy.ts';
import { One } from './One.tsx';
import { summaryOf } from './summary.ts';

const { results: words } = strings;

function Repaired({ repaired }: { repaired: string }) {
  const copy = (event: MouseEvent) => {
    if (event.currentTarget instanceof HTMLElement)
      void copyText(event.currentTarget, repaired, words.copied, words.copyFailed);
  };
  return (
    <div class="repaired">
      <p>{fill(words.repaired, { masked: maskOne(repaired), length: String(repaired.length) })}</p>
      <button type="button" class="button" onClick={copy}>
        {words.copy}
      </button>
    </div>
  );
}

/** Everything that was found, the worst first, and what no look at a key can tell. */
export function Findings({ findings, repaired }: Inspected) {
  return (
    <>
      <p class="found-summary">{summaryOf(findings)}</p>
      <ol class="findings" role="list">
        {findings.map((finding) => (
          <One key={finding.id} finding={finding} />
        ))}
      </ol>
      {repaired !== undefined && <Repaired repaired={repaired} />}
      <p class="note">
        {words.unknowable}{' '}
        <a class="alone" href={words.report.to}>
          {words.report.label}
        </a>
      </p>
    </>
  );
}
