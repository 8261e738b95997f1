import { chmod, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartFault } from './start-fault.js';

/** Makes the data folder with what stands in it, and proves that it can be written. Throws a StartFault. */
export async function openDataFolder(folder: string): Promise<void> {
  try {
    const isNew = (await stat(folder).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : Promise.reject(error)))) === undefined;
    await make(folder);
    if (isNew) await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700); // started by root, the user of the database must pass through
    for (const part of ['logs', 'mails', 'files']) await mkdir(join(folder, part), { recursive: true, mode: 0o700 });
    await writeFile(join(folder, '.proof'), '');
    await rm(join(folder, '.proof'));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new StartFault(`The data folder ${folder} cannot be written (${why}); choose another: DATA_DIR=… npm start`, `impossible d’écrire dans le dossier ${folder}, choisissez-en un autre`);
  }
}

/** Like mkdir's own `recursive`, which never ends in a file system that takes no folders. */
async function make(folder: string): Promise<void> {
  await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (error.code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await make(dirname(folder));
    await mkdir(folder);
  });
}
