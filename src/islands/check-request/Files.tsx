import strings from '../../content/en/strings/request-files.json' with { type: 'json' };
import { FILES, requestFile, type FileKind } from '../../requests/files/request-files.ts';
import { maskedTemplate } from '../../requests/show/masked-template.ts';
import type { RequestTemplate } from '../../requests/template.ts';

const LABELS: Readonly<Record<FileKind, string>> = {
  http: strings.asHttp,
  'postman_collection.json': strings.asPostman,
};

/** Hands the browser a file that was made in the page: no request is needed for it. */
function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  // The browser has taken the file up once this turn is over.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
}

/** A request as files to download, for one that stands on no page of the site. */
export function Files({ request }: { request: RequestTemplate }) {
  const safe = maskedTemplate(request);
  return (
    <p class="finding-foot">
      <span>{strings.lead}</span>
      {FILES.map((kind) => (
        <button
          key={kind}
          type="button"
          class="button quiet"
          onClick={() => {
            save(`request.${kind}`, requestFile(kind, safe, ''));
          }}
        >
          {LABELS[kind]}
        </button>
      ))}
    </p>
  );
}
