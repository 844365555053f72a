import marks from '../../components/marks.svg?url';
import strings from '../../content/en/strings/copy.json' with { type: 'json' };

/** A block of code with its copy button, which `copy.ts` makes work. The island's twin of CodeBlock.astro. */
export function Code({ code }: { code: string }) {
  return (
    <div class="code-block">
      <pre tabIndex={0}>
        <code>{code}</code>
      </pre>
      <button type="button" class="copy" data-copy-code aria-label={strings.code}>
        <svg width="16" height="16" aria-hidden="true">
          <use href={`${marks}#copy`}></use>
        </svg>
      </button>
    </div>
  );
}
