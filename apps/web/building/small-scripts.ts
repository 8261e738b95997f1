import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { minifySync, transformWithOxc, type Plugin } from 'vite';

const MARK = '?script';

/** `import { code, hash } from './x.ts?script'` gives the browser script x minified; a plain script, without imports. */
export function smallScripts(): Plugin {
  return {
    name: 'sawt:small-scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(MARK)) return undefined;
      const file = id.slice(0, -MARK.length);
      this.addWatchFile(file);
      const code = await minified(file);
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
      return { code: `export const code = ${JSON.stringify(code)};\nexport const hash = '${hash}';`, map: null, moduleType: 'js' };
    },
  };
}

async function minified(file: string): Promise<string> {
  const plain = await transformWithOxc(await readFile(file, 'utf8'), file, { target: 'es2020' });
  const wrapped = `(()=>{${plain.code.replace(/export\s*\{\s*\};?/, '').replace(/\/\/# sourceMapping.*/, '')}})()`;
  const { code, errors } = minifySync(`${file}.js`, wrapped, { compress: { target: 'es2020' }, mangle: true, codegen: { removeWhitespace: true, legalComments: 'none' } });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return code;
}
