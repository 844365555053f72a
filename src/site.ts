import packageJson from '../package.json' with { type: 'json' };

/** Where the source lives: edit links and reports of mistakes lead there. */
export const REPOSITORY = packageJson.repository.url.replace(/\.git$/, '');

/** The pages' light ground, `--paper` of styles/tokens.css, where only a colour in this form is taken. */
export const PAPER = '#fbf9f4';

/**
 * The address at which an editor changes a file of the project.
 * @param path from the top of the project, such as `src/content/en/faq/why-would-an-api-key-not-work.mdx`
 */
export function editAddress(path: string): string {
  return `${REPOSITORY}/edit/main/${path}`;
}

export { fill } from './words.ts';
