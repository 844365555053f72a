import type { APIRoute } from 'astro';
import { receiveWithdrawal, refuseMethod } from '../../../server/feedback/receive.ts';

export const prerender = false;

export const POST: APIRoute = receiveWithdrawal;
export const ALL: APIRoute = refuseMethod;
