import type { APIRoute } from 'astro';
import { receiveVote, refuseMethod } from '../../../server/feedback/receive.ts';

export const prerender = false;

export const POST: APIRoute = receiveVote;
export const ALL: APIRoute = refuseMethod;
