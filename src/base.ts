/**
 * The path below which the site stands on its host: empty at the top, else such as `/docs`. In the code an address is a
 * place: what it would be at the top, such as `/guide/#check-format`. Two ways lead out to a browser, and both put the
 * base before every address of the site by themselves: src/middleware.ts for what is rendered, islands/render.ts for what
 * an island draws. What goes another way (to `fetch`, to the history, into an absolute address) is written
 * `BASE + place`, and what the address bar says is read as `location.pathname.slice(BASE.length)`.
 */
export const BASE: string = import.meta.env.BASE;
