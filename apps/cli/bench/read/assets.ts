import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../web/client/assets', import.meta.url));

/** The built file whose compressed size is nearest to this one: what it is compared with should weigh the same. */
export async function assetLike(bytes: number): Promise<{ path: string; bytes: number }> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.br'));
  const sized = await Promise.all(files.map(async (name) => ({ path: `/assets/${name.slice(0, -3)}`, bytes: (await stat(join(folder, name))).size })));
  const [nearest] = sized.toSorted((a, b) => Math.abs(a.bytes - bytes) - Math.abs(b.bytes - bytes));
  if (!nearest) throw new Error(`There are no built files in ${folder}: run npm run build`);
  return nearest;
}
