import { z } from 'astro/zod';
import { SUPPORT } from '../../../catalogue/section.ts';
import { AUTH_SCHEMES } from '../../../schemas/auth.ts';
import { CAUSES } from '../../../schemas/catalogue-error.ts';
import { CATEGORIES } from '../../../schemas/provider.ts';
import { idSchema } from '../../../schemas/reference.ts';
import { sourceSchema, webAddressSchema } from '../../../schemas/source.ts';
import { guideSections } from '../sections.ts';

/** Something to ask for, or to be told as `--flag`. */
export interface Question {
  /** Its name on the command line and in the answers. */
  flag: string;
  /** What is asked. */
  ask: string;
  /** What to pick from; without it, a text. */
  options?: readonly string[];
  /** Several answers: several picks, or a text with `|` between them. The flag may be given again and again. */
  many?: true;
  /** May be left empty. */
  optional?: true;
  /** What a single answer must fit, said at once; the whole entry is checked at the end. */
  fits?: z.ZodType;
  /** An example, shown until something is typed. */
  example?: string;
}

export const PROVIDER: Question = {
  flag: 'provider',
  ask: 'The provider’s id, the name of its file?',
  example: 'openai',
  fits: idSchema,
};

/** Asked for a provider that has no file yet. */
export const PROVIDER_QUESTIONS: readonly Question[] = [
  { flag: 'name', ask: 'What do people call the provider?', example: 'OpenAI' },
  { flag: 'category', ask: 'What kind is it?', options: CATEGORIES },
  { flag: 'scheme', ask: 'How does the key travel?', options: AUTH_SCHEMES },
  { flag: 'header', ask: 'Name of the header or parameter?', example: 'Authorization' },
  { flag: 'format', ask: 'What stands in it?', example: 'Bearer <key>' },
  {
    flag: 'auth-source',
    ask: 'Where does it say so?',
    example: 'https://docs.example.com/auth',
    fits: sourceSchema,
  },
  {
    flag: 'variable',
    ask: 'Environment variables its SDK reads?',
    many: true,
    optional: true,
    example: 'OPENAI_API_KEY',
  },
  {
    flag: 'dashboard',
    ask: 'Address where its keys are managed?',
    optional: true,
    example: 'https://…',
    fits: webAddressSchema,
  },
];

/** Asked for every error. */
export const ERROR_QUESTIONS: readonly Question[] = [
  {
    flag: 'short',
    ask: 'A short id for the error, part of its address?',
    example: 'incorrect-api-key',
    fits: idSchema,
  },
  {
    flag: 'message',
    ask: 'The message, to the letter, with {name} where it differs?',
    example: 'Incorrect API key provided: {key}.',
  },
  { flag: 'also', ask: 'Other forms of it, to the letter?', many: true, optional: true },
  {
    flag: 'status',
    ask: 'HTTP status?',
    optional: true,
    example: '401',
    fits: z.coerce.number().int().min(100).max(599),
  },
  { flag: 'code', ask: 'The provider’s code for it?', optional: true, example: 'invalid_api_key' },
  { flag: 'where', ask: 'Where is it seen?', example: 'JSON body error.message' },
  { flag: 'meaning', ask: 'What does it mean?', example: 'OpenAI received a key but does not know it.' },
  { flag: 'cause', ask: 'Why does it happen, the likeliest first?', options: CAUSES, many: true },
  { flag: 'fix', ask: 'What to do first, and what does good look like then?' },
  {
    flag: 'section',
    ask: 'Which section of the guide does it with the reader?',
    options: [...guideSections(), SUPPORT],
  },
  { flag: 'confidence', ask: 'How sure is it?', options: ['documented', 'observed'] },
  {
    flag: 'source',
    ask: 'Where does it say so?',
    many: true,
    example: 'https://… or github:owner/repository:path',
    fits: sourceSchema,
  },
];
