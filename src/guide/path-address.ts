/**
 * The address of a path of "Quick triage": the guide in its focused view, at one of the path's steps. Without
 * JavaScript it is the whole guide at that step.
 * @param path the path's id, such as `forbidden`
 * @param step the id of a part of the guide; without one, the guide's top
 */
export function pathAddress(path: string, step = ''): string {
  return `/guide/?path=${path}#${step}`;
}
