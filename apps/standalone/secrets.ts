import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFault } from './start-fault.js';

/** Made once for a data folder and kept in it for its owner alone. Without the master key the data cannot be read. */
export interface Secrets {
  readonly masterKey: string;
  readonly postgresPassword: string;
  readonly appPassword: string;
  readonly workerPassword: string;
}

const names = ['masterKey', 'postgresPassword', 'appPassword', 'workerPassword'] as const;

/** The secrets of this folder. Throws a StartFault when they are there but cannot be read: new ones would make the data unreadable. */
export async function keepSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : Promise.reject(error)));
  if (text === undefined) return make(file);
  const secrets = parse(text);
  if (names.every((name) => typeof secrets?.[name] === 'string')) return secrets as Secrets;
  throw new StartFault(`${file} is damaged; put its copy back, or start anew in another folder: DATA_DIR=… npm start`, `le fichier des secrets est abîmé`);
}

async function make(file: string): Promise<Secrets> {
  const password = () => randomBytes(24).toString('base64url');
  const secrets = { masterKey: randomBytes(32).toString('base64'), postgresPassword: password(), appPassword: password(), workerPassword: password() };
  await writeFile(`${file}.part`, JSON.stringify(secrets, undefined, 2), { mode: 0o600 });
  await rename(`${file}.part`, file);
  return secrets;
}

function parse(text: string): Partial<Secrets> | undefined {
  try {
    return JSON.parse(text) as Partial<Secrets>;
  } catch {
    return undefined;
  }
}
