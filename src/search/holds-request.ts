/** So much of a text is looked at: a request stands at its beginning, or the text is a log. */
const LOOKED_AT = 10_000;

/**
 * How lines begin that send a request: a command behind whatever prompt, or the first line of raw HTTP. `curl: (22)` is
 * what curl says, and no command.
 */
const REQUEST =
  /^[ \t]*(?:[$>#%+] ?|PS [^\n>]{0,80}> ?|[A-Z]:\\[^\n>]{0,80}> ?)?(?:curl(?:\.exe)? +(?:-|["'^]{0,2}(?:https?:|\$|[\w-]+\.\w))|Invoke-(?:RestMethod|WebRequest) |(?:GET|POST|PUT|PATCH|DELETE|HEAD) \S{1,2000} HTTP\/)/m;

/** Whether a request stands in a text that the page for requests can look at. */
export function holdsRequest(text: string): boolean {
  return REQUEST.test(text.slice(0, LOOKED_AT));
}
