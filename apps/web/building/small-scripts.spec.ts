import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { smallScripts } from './small-scripts.js';

type Load = (this: { addWatchFile(file: string): void }, id: string) => Promise<{ code: string } | undefined>;
const load = smallScripts().load as unknown as Load;
const built = async (file: string) => {
  const made = await load.call({ addWatchFile: () => undefined }, `${fileURLToPath(new URL(file, import.meta.url))}?script`);
  return JSON.parse(/export const code = (".*");/.exec(made!.code)![1]!) as string;
};

describe('small scripts', () => {
  it.each(['../script/public.ts', '../embed/embed.ts'])('%s stays under 2 kB as it travels, and is a script any browser parses', async (file) => {
    const code = await built(file);
    expect(gzipSync(code).length).toBeLessThanOrEqual(2048);
    expect(code).not.toMatch(/\b(import|export)\b/);
    expect(() => new Script(code)).not.toThrow();
  });
  it('leaves every other module alone', async () => expect(await load.call({ addWatchFile: () => undefined }, '/x/y.ts')).toBeUndefined());
});
