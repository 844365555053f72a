import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { errorRecordsSchema } from '../exports/error-record.ts';

/** What `/errors.json` holds, as a JSON Schema (2020-12). */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(errorRecordsSchema));
