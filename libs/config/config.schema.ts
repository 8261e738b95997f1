import { z } from 'zod';

const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be a URL starting with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  });
const postgres = url('postgres:', 'postgresql:');
const key = z.string().refine((value) => Buffer.from(value, 'base64').length === 32, {
  message: 'must be 32 random bytes in base64 (openssl rand -base64 32)',
});
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Every setting Sawt reads, with the sentence the README shows for it. Names are environment variables. */
export const settings = {
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production').describe('`production` unless you develop Sawt itself'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('port of the pages and the API'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on; `0.0.0.0` in a container'),
  PUBLIC_URL: url('http:', 'https:').optional().describe('address people type; every link in a mail is built from it (default `http://localhost:PORT`)'),
  PUBLISHER_NAME: z.string().max(200).optional().describe('who runs this installation and answers for it: named in the footer and on the legal, privacy and accessibility pages'),
  PUBLISHER_ADDRESS: z.string().max(300).optional().describe('their postal address, on one line'),
  CONTACT_EMAIL: z.email({ message: 'must be an e-mail address' }).optional().describe('address for questions about the site, personal data and obstacles; shown to everybody'),
  TRUST_PROXY: flag.default(false).describe('`true` when a reverse proxy in front sets X-Forwarded-*'),
  DATA_DIR: z.string().min(1).default('.sawt').describe('folder of the embedded database, keys and files'),
  DATABASE_URL: postgres.describe('Postgres 15 or newer, role of the API (owns nothing); embedded when unset'),
  DATABASE_WORKER_URL: postgres.optional().describe('same database, role of the worker (default DATABASE_URL)'),
  DATABASE_ADMIN_URL: postgres.optional().describe('same database, role that owns the tables and migrates (default DATABASE_URL)'),
  REDIS_URL: url('redis:', 'rediss:').optional().describe('Redis 7 for queues and rate limits; Postgres and memory when unset'),
  SMTP_URL: url('smtp:', 'smtps:').describe('outgoing mail server; the local catcher when unset'),
  MAIL_FROM: z.string().min(3).default('Sawt <sawt@localhost.localdomain>').describe('sender of confirmations and invitations'),
  DKIM_DOMAIN: z.string().optional().describe('domain that signs the mails'),
  DKIM_SELECTOR: z.string().default('sawt').describe('DKIM selector'),
  DKIM_PRIVATE_KEY: z.string().optional().describe('PEM private key for DKIM; mails are unsigned when unset'),
  MASTER_KEY: key.describe('32 random bytes in base64 from which all keys of this installation are derived; made and kept in DATA_DIR by `npm start`'),
  FILES_DIR: z.string().optional().describe('folder of export files, shared by API and worker (default DATA_DIR/files)'),
  INBOX_DIR: z.string().optional().describe('folder of the local mail catcher; set by `npm start`, never in production'),
  SIGN_RATE_LIMIT: z.coerce.number().int().min(0).default(120).describe('signatures a minute taken from one network (/24 or /48); `0` for no limit, behind a proxy that has its own'),
  STOP_DELAY: z.coerce.number().min(0).max(8).default(0).describe('seconds for which the api still answers after it was asked to stop, so that the proxy in front sees on `/readyz` that it leaves and sends no more (with two of them behind one, `2`)'),
  SIGN_CHALLENGE_AFTER: z.coerce.number().int().min(0).default(120).describe('signs of an attack on a petition in a minute (networks above half of SIGN_RATE_LIMIT, forged or spent proofs) after which signing it takes a proof of work; `0` for never'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info').describe('how much is logged'),
  PUBLIC_OPERATIONS: z.enum(['listed', 'any']).optional().describe('which GraphQL operations whoever is not signed in may run: `listed` are those of apps/api/operations, `any` is without that limit (default `listed` in production, `any` elsewhere and while `npm start` catches the mails itself)'),
  OPERATORS: z.string().default('').describe('e-mail addresses, separated by commas, of the accounts that look after this installation: they see the work behind the requests in the console and can have what failed tried again'),
  METRICS_TOKEN: z.string().min(16).optional().describe('bearer token for `/metrics`; without it only this machine may read it'),
} satisfies Record<string, z.ZodType>;

export const schema = z.object(settings);
export type Settings = z.infer<typeof schema>;
