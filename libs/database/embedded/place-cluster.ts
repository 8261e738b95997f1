import { chmod, mkdir, readlink, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { accountFor, canReach } from './postgres-account.js';
import { sharedFolder } from './postgres-binaries.js';
import { PostgresFault } from './postgres-fault.js';

/**
 * Where the cluster wanted at this path lives: there, or, when root starts it and the user it runs as cannot reach that place,
 * in a shared folder under this name, with a symbolic link left at the wanted path.
 */
export async function placeCluster(wanted: string, name: string): Promise<{ dir: string; isMoved: boolean }> {
  const linked = await readlink(wanted).catch(() => undefined);
  const dir = linked ? resolve(dirname(wanted), linked) : wanted;
  const account = await accountFor(dir);
  if (account.uid === undefined || (await canReach(account, dirname(dir)))) return { dir, isMoved: dir !== wanted };
  const moved = join(sharedFolder, name);
  if (linked) throw new PostgresFault(`The user of the database cannot reach ${dir}: give its parent folders the mode 711.`);
  await mkdir(sharedFolder, { recursive: true });
  await chmod(sharedFolder, 0o755);
  await symlink(moved, wanted).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new PostgresFault(`The user of the database cannot reach ${wanted}: give its parent folders the mode 711.`) : error;
  });
  return { dir: moved, isMoved: true };
}
