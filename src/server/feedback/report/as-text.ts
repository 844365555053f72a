import pageStrings from '../../../content/en/strings/feedback.json' with { type: 'json' };
import strings from '../../../content/en/strings/feedback-report.json' with { type: 'json' };
import { harmless } from './harmless.ts';
import type { PlaceSummary, Report } from './summary.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

function nameOf({ page, part }: PlaceSummary): string {
  return harmless(part ? `  #${part}` : page);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return rows.map((row) => line(row).join('   ')).join('\n');
}

/** A page that only its parts were rated on still gets a line, so that the parts stand under their page. */
function withPages(places: readonly PlaceSummary[]): (PlaceSummary | string)[] {
  return places.flatMap((place, index) =>
    place.part && places[index - 1]?.page !== place.page ? [place.page, place] : [place],
  );
}

function reasonLines({ reasons }: PlaceSummary): string[] {
  return Object.entries(reasons).map(
    ([reason, count]) => `    ${count} × ${pageStrings.reasons[reason as keyof typeof reasons]}`,
  );
}

function wordLines({ words }: PlaceSummary): string[] {
  return words.map(
    ({ at, answer, words }) => `    ${at.slice(0, 10)} ${pageStrings[answer]}: ${harmless(words)}`,
  );
}

/** The report for a terminal. */
export function asText({ total, places }: Report): string {
  if (places.length === 0) return strings.none;
  const figures = ({ helpful, not, share }: Report['total']) => [
    String(helpful),
    String(not),
    percent(share),
  ];
  const rows = withPages(places).map((place) =>
    typeof place === 'string' ? [harmless(place), '', '', ''] : [nameOf(place), ...figures(place)],
  );
  const head = [strings.place, strings.helpful, strings.not, strings.share];
  const under = (title: string, lines: (place: PlaceSummary) => string[]) => {
    const found = places.map((place) => [place, lines(place)] as const).filter(([, some]) => some.length > 0);
    const groups = found.map(([{ page, part }, some]) => [
      `  ${harmless(part ? `${page}#${part}` : page)}`,
      ...some,
    ]);
    return found.length === 0 ? [] : ['', title, ...groups.flat()];
  };
  return [
    table([head, ...rows, [strings.total, ...figures(total)]]),
    ...under(strings.reasons, reasonLines),
    ...under(strings.words, wordLines),
  ].join('\n');
}
