import { readFile } from 'node:fs/promises';
import { minifySync, transformWithOxc, type Plugin } from 'vite';

const MARK = '?script';

/** `import code from './x.ts?script'` gives the browser script x as one minified string; a plain script, no module, no imports. */
export function smallScripts(): Plugin {
  return {
    name: 'sawt:small-scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(MARK)) return undefined;
      const file = id.slice(0, -MARK.length);
      this.addWatchFile(file);
      const plain = await transformWithOxc(await readFile(file, 'utf8'), file, { target: 'es2020' });
      const { code, errors } = minifySync(file, plain.code.replace(/export\s*\{\s*\};?/, ''), { compress: { target: 'es2020' }, mangle: { toplevel: true }, codegen: { removeWhitespace: true, legalComments: 'none' } });
      if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
      return { code: `export default ${JSON.stringify(`(()=>{${code}})()`)}`, map: null, moduleType: 'js' };
    },
  };
}
