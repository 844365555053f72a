import strings from '../../content/en/strings/box.json' with { type: 'json' };
import { reportAddress } from '../../search/report.ts';
import { issues } from './reading/page-data.ts';

/** No entry knows this message: say so, and offer to report it. Following the link sends what it shows, and only then. */
export function NewMessage({ text }: { text: string }) {
  return (
    <div class="search-nothing note">
      <p>
        <strong>{strings.fresh.title}</strong> {strings.fresh.lead}
      </p>
      <p>
        <a href={reportAddress(issues(), strings.fresh, text)} rel="noreferrer">
          {strings.fresh.report}
        </a>{' '}
        {strings.fresh.check}
      </p>
    </div>
  );
}
