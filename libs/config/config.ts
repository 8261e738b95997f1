import { join, resolve } from 'node:path';
import { schema, settings, type Settings } from './config.schema.js';

/** What is wrong with the environment, one line a fault, all of them at once. */
export class ConfigFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Sawt cannot start with these settings:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/** The settings of this process, read once; the injection token too. Throws ConfigFault. */
export class Config {
  readonly isProduction: boolean;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  /** Who runs this installation, as they say; each part may be missing. */
  readonly publisher: { readonly name?: string; readonly address?: string; readonly email?: string };
  readonly trustsProxy: boolean;
  readonly dataDir: string;
  readonly filesDir: string;
  readonly inboxDir?: string;
  readonly databaseUrl: string;
  readonly workerDatabaseUrl: string;
  readonly adminDatabaseUrl: string;
  readonly redisUrl?: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly dkim?: { domainName: string; keySelector: string; privateKey: string };
  readonly masterKey: Buffer;
  /** Seconds for which the api still answers after it was asked to stop. */
  readonly stopDelay: number;
  /** Signatures a minute from one network; 0 for no limit. */
  readonly signRateLimit: number;
  /** Signs of an attack in a minute before signing takes a proof of work; 0 for never. */
  readonly signChallengeAfter: number;
  readonly logLevel: Settings['LOG_LEVEL'];
  readonly publicOperations: 'listed' | 'any';
  /** In lower case. */
  readonly operators: ReadonlySet<string>;
  readonly metricsToken?: string;

  constructor(env: Settings) {
    this.isProduction = env.NODE_ENV === 'production';
    this.host = env.HOST;
    this.port = env.PORT;
    this.publicUrl = (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '');
    this.publisher = { name: env.PUBLISHER_NAME, address: env.PUBLISHER_ADDRESS, email: env.CONTACT_EMAIL };
    this.trustsProxy = env.TRUST_PROXY;
    this.dataDir = resolve(env.DATA_DIR);
    this.filesDir = resolve(env.FILES_DIR ?? join(env.DATA_DIR, 'files'));
    this.inboxDir = env.INBOX_DIR && resolve(env.INBOX_DIR);
    this.databaseUrl = env.DATABASE_URL;
    this.workerDatabaseUrl = env.DATABASE_WORKER_URL ?? env.DATABASE_URL;
    this.adminDatabaseUrl = env.DATABASE_ADMIN_URL ?? env.DATABASE_URL;
    this.redisUrl = env.REDIS_URL;
    this.smtpUrl = env.SMTP_URL;
    this.mailFrom = env.MAIL_FROM;
    if (env.DKIM_DOMAIN && env.DKIM_PRIVATE_KEY) {
      this.dkim = { domainName: env.DKIM_DOMAIN, keySelector: env.DKIM_SELECTOR, privateKey: env.DKIM_PRIVATE_KEY.replaceAll('\\n', '\n') };
    }
    this.masterKey = Buffer.from(env.MASTER_KEY, 'base64');
    this.stopDelay = env.STOP_DELAY;
    this.signRateLimit = env.SIGN_RATE_LIMIT;
    this.signChallengeAfter = env.SIGN_CHALLENGE_AFTER;
    this.logLevel = env.LOG_LEVEL;
    this.publicOperations = env.PUBLIC_OPERATIONS ?? (this.isProduction ? 'listed' : 'any');
    this.operators = new Set(env.OPERATORS.toLowerCase().split(',').map((address) => address.trim()).filter(Boolean));
    this.metricsToken = env.METRICS_TOKEN;
  }
}

/** Reads the environment. An empty value counts as unset. Throws ConfigFault with every fault. */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = schema.safeParse(given);
  const faults = read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${given[String(path[0])] === undefined ? 'is required' : message}`);
  if (Boolean(given['DKIM_DOMAIN']) !== Boolean(given['DKIM_PRIVATE_KEY'])) faults.push('DKIM_DOMAIN and DKIM_PRIVATE_KEY: give both or neither');
  if (faults.length > 0 || !read.success) throw new ConfigFault(faults);
  return new Config(read.data);
}

/** The data folder alone, for a command that makes a database of its own. */
export function dataFolder(env: Record<string, string | undefined> = process.env): string {
  return resolve(settings.DATA_DIR.parse(env['DATA_DIR'] || undefined));
}
