import { watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const settleMs = 150;

/** Tells of each change of a TypeScript source under these folders, once for a burst. One watch a folder: a recursive one loses files on Linux after an editor's first save. */
export async function watchSources(folders: readonly string[], onChange: (file: string) => void): Promise<void> {
  const watched = new Set<string>();
  let pending: NodeJS.Timeout | undefined;
  const changed = (file: string) => {
    clearTimeout(pending);
    pending = setTimeout(() => onChange(file), settleMs);
  };
  const follow = async (folder: string): Promise<void> => {
    if (watched.has(folder)) return;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
    if (!entries) return;
    watched.add(folder);
    const watcher = watch(folder, (_, name) => {
      if (!name) return;
      if (name.endsWith('.ts') && !name.endsWith('.spec.ts')) changed(join(folder, name));
      else if (!name.includes('.')) void follow(join(folder, name));
    });
    watcher.on('error', () => watched.delete(folder)); // the folder is gone
    await Promise.all(entries.filter((entry) => entry.isDirectory()).map((entry) => follow(join(folder, entry.name))));
  };
  await Promise.all(folders.map(follow));
}
