import type { APIRoute } from 'astro';
import strings from '../content/en/strings/site.json' with { type: 'json' };
import { PAPER } from '../site.ts';

export const prerender = true;

/** The icons run to the edge and keep what they show within the circle that every mask leaves. */
const icons = [
  { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ...[192, 512].flatMap((pixels) =>
    ['any', 'maskable'].map((purpose) => ({
      src: `icon-${pixels}.png`,
      sizes: `${pixels}x${pixels}`,
      type: 'image/png',
      purpose,
    })),
  ),
];

/** The web app manifest (https://www.w3.org/TR/appmanifest/). Its addresses are relative: the site may stand below a path. */
export const GET: APIRoute = () => {
  const manifest = {
    name: strings.app.name,
    short_name: strings.name,
    description: strings.app.description,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons,
    shortcuts: strings.app.shortcuts.map(({ to, label }) => ({ name: label, url: `.${to}` })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
