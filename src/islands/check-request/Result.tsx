import strings from '../../content/en/strings/check-request.json' with { type: 'json' };
import type { Examined } from '../../requests/show/examine.ts';
import { Corrected } from './Corrected.tsx';
import { Good } from './Good.tsx';
import { Minimal } from './Minimal.tsx';
import { One } from './One.tsx';
import { summaryOf } from './summary.ts';
import { Told } from './Told.tsx';
import type { Choice } from './view.ts';

const { report } = strings;

/** What was found in a request, in order; the request corrected; the smallest one beside it; and where to go on. */
export function Result({ examined, chosen }: { examined: Examined; chosen: Choice }) {
  const { findings, known, language, line } = examined;
  const isGood = findings.length === 0;
  return (
    <>
      <p class="found-summary">{summaryOf(examined)}</p>
      <Told examined={examined} chosen={chosen} />
      {isGood ? (
        <Good />
      ) : (
        <ol class="findings" role="list">
          {findings.map((finding) => (
            <One key={finding.id} finding={finding} line={line(finding.line, finding.found)} />
          ))}
        </ol>
      )}
      {known && <Corrected request={known.corrected} language={language} isGood={isGood} />}
      {known && <Minimal provider={known.provider} />}
      <p>
        {report.lead}{' '}
        <a class="alone" href="/report/">
          {report.label}
        </a>
      </p>
    </>
  );
}
