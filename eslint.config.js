import eslintPluginAstro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'data/', 'tests/.output/', 'node_modules/']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  ...eslintPluginAstro.configs['flat/recommended'],
  ...eslintPluginAstro.configs['flat/jsx-a11y-recommended'],
  { rules: { eqeqeq: 'error', 'no-console': ['error', { allow: ['error', 'warn'] }] } },
  // What an island draws gets the site's base in its addresses.
  {
    files: ['src/islands/**'],
    ignores: ['src/islands/render.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'preact', importNames: ['render', 'hydrate'], message: 'Use islands/render.ts.' }],
        },
      ],
    },
  },
  // Command-line programs speak through the console.
  { files: ['src/build/**', 'src/server/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
