/** The attributes that hold an address, by element: what is checked for dead links, and what the base is added to. */
export const ADDRESS_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
  button: ['formaction'],
  form: ['action'],
  img: ['src'],
  input: ['formaction'],
  link: ['href'],
  script: ['src'],
  source: ['src'],
  use: ['href'],
};
