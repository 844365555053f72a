/**
 * The `test` that every test in a browser is written with: it fails on what a reader would never see but a developer
 * should, whatever else the test is about: a violation of the content security policy, an error in the console, an
 * exception that nobody caught.
 */
import { test as base, expect } from '@playwright/test';

export * from '@playwright/test';

/** Chromium's own word when it leaves out the transition between two pages: nobody's error. */
const NOISE = /^(?:AbortError: )?Transition was skipped$/;

interface Options {
  /** Errors that the test brings about itself, such as a page that answers 404. */
  expectedErrors: RegExp[];
}

export const test = base.extend<Options>({
  expectedErrors: [[], { option: true }],
  // Chromium says in the console what a policy refused, in pages and in their workers.
  context: async ({ context, expectedErrors }, use) => {
    const errors: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => errors.push(error.error().message));
    await use(context);
    const unexpected = errors.filter(
      (error) => ![NOISE, ...expectedErrors].some((pattern) => pattern.test(error)),
    );
    expect(unexpected, 'errors in the console').toEqual([]);
  },
});
