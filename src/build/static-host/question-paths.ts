import type { GetStaticPaths } from 'astro';
import { graph } from '../../checklist.ts';

/** The checklist's questions and outcomes, as a build without a server renders them: without answers. */
export const getStaticPaths = (() =>
  Object.keys(graph.nodes).map((question) => ({ params: { question } }))) satisfies GetStaticPaths;
