import { loadConfig, type Config } from '#libs/config';
import { freePorts } from './ports.js';

export type Environment = Record<string, string | undefined>;

/** What this start is asked for. */
export interface Settings {
  /** The settings as every child will read them, except what the launcher adds. */
  readonly config: Config;
  /** What the children inherit. */
  readonly given: Environment;
  readonly isDevelopment: boolean;
  readonly embedsDatabase: boolean;
  readonly catchesMail: boolean;
  /** The demonstration never writes to real people: it needs the local catcher, or to be asked for by name. */
  readonly wantsDemo: boolean;
}

const stopgaps = { DATABASE_URL: 'postgres://sawt@127.0.0.1/sawt', SMTP_URL: 'smtp://127.0.0.1', MASTER_KEY: Buffer.alloc(32).toString('base64') };

/** Reads the environment; what the launcher provides by itself may be missing. Throws ConfigFault with every fault. */
export async function readSettings(env: Environment = process.env): Promise<Settings> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const isDevelopment = given['NODE_ENV'] === 'development';
  given['NODE_ENV'] = isDevelopment ? 'development' : 'production';
  if (given['PORT'] === '0') given['PORT'] = String((await freePorts(1))[0]);
  const catchesMail = !given['SMTP_URL'];
  return {
    config: loadConfig({ ...stopgaps, ...given }),
    given,
    isDevelopment,
    embedsDatabase: !given['DATABASE_URL'],
    catchesMail,
    wantsDemo: given['SAWT_DEMO'] === 'on' || (given['SAWT_DEMO'] !== 'off' && catchesMail),
  };
}
