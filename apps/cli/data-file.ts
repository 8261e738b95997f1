import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const isBuilt = import.meta.url.endsWith('.js');

/** Address of a file in apps/cli/data, from the sources as from what was built of them. */
export function dataFile(name: string): URL {
  return new URL(isBuilt ? `../../../apps/cli/data/${name}` : `./data/${name}`, import.meta.url);
}

/** Its text, unpacked when it ends in .gz. */
export function readData(name: string): string {
  const bytes = readFileSync(dataFile(name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
