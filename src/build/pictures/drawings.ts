/**
 * The lower half of a picture: the key of the wordmark, laid across it, and what hangs or stands on its blade. Each
 * takes words and returns SVG for a box of 1200 × 330, in the colours of styles/tokens.css.
 */
type Drawing = (words: readonly string[]) => string;

const BLADE = 130;
const accent = 'stroke="var(--accent)" fill="none"';

const key = `<circle cx="142" cy="${BLADE}" r="58" stroke-width="18" ${accent} />
  <path d="M200 ${BLADE}H1200" stroke-width="18" ${accent} />`;

/** Machine text on labels that hang from the key's teeth. */
const tags: Drawing = (words) => {
  let left = 236;
  const labels = words.map((word) => {
    const width = word.length * 16 + 44;
    const label = `<path d="M${left + 40} ${BLADE}v64" stroke-width="18" ${accent} />
      <rect x="${left}" y="${BLADE + 58}" width="${width}" height="76" rx="10" class="label" />
      <text x="${left + width / 2}" y="${BLADE + 105}" class="machine">${word}</text>`;
    left += width + 28;
    return label;
  });
  return key + labels.join('');
};

/** Numbered stations on the blade, the last reached one filled. */
const stations: Drawing = (words) =>
  key +
  words
    .map((word, index) => {
      const x = 300 + index * 132;
      return `<circle cx="${x}" cy="${BLADE}" r="42" stroke-width="12" stroke="var(--accent)" class="station" />
        <text x="${x}" y="${BLADE + 13}" class="number">${word}</text>`;
    })
    .join('');

/** The blade parts in two: the good side goes on, the bad side leads to the next station. */
const fork: Drawing = ([good = '', bad = '']) => `
  <circle cx="142" cy="${BLADE}" r="58" stroke-width="18" ${accent} />
  <path d="M200 ${BLADE}H520" stroke-width="18" ${accent} />
  <path d="M520 ${BLADE}C620 ${BLADE} 620 60 720 60H1200" stroke-width="18" stroke="var(--good)" fill="none" />
  <path d="M520 ${BLADE}C620 ${BLADE} 620 220 720 220H1200" stroke-width="18" stroke="var(--bad)" fill="none" />
  <circle cx="520" cy="${BLADE}" r="42" stroke-width="12" stroke="var(--accent)" class="station" />
  <text x="520" y="${BLADE + 14}" class="number">?</text>
  ${end(60, 'good', good)}${end(220, 'bad', bad)}`;

const end = (y: number, side: string, word: string) => `
  <rect x="820" y="${y - 38}" width="${word.length * 20 + 76}" height="76" rx="10" class="label ${side}" />
  <text x="${820 + (word.length * 20 + 76) / 2}" y="${y + 11}" class="machine ${side}">${word}</text>`;

/** The ladder, laid down: the device at the ring, support at the far end. */
const ladder: Drawing = (words) => `
  <circle cx="142" cy="${BLADE}" r="58" stroke-width="18" ${accent} />
  <path d="M192 90H1200M192 ${2 * BLADE - 90}H1200" stroke-width="14" ${accent} />
  ${words
    .map((word, index) => {
      const x = 320 + index * 190;
      return `<path d="M${x} 60V${2 * BLADE - 60}" stroke-width="18" ${accent} />
        <text x="${x}" y="${2 * BLADE}" class="number">${word}</text>`;
    })
    .join('')}`;

export const drawings = { tags, stations, fork, ladder };
