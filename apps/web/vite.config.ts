import { reactRouter } from '@react-router/dev/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { compressAssets } from './building/compress-assets.js';
import { fourLanguages } from './building/four-languages.js';
import { noPublicPages } from './building/no-public-pages.js';
import { smallScripts } from './building/small-scripts.js';

export default defineConfig({
  plugins: [smallScripts(), fourLanguages(), noPublicPages(import.meta.dirname), reactRouter(), compressAssets()],
  resolve: { conditions: ['sawt-source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['sawt-source', ...defaultServerConditions] } },
  build: { emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 700, rollupOptions: { checks: { pluginTimings: false } } },
  environments: { ssr: { build: { rollupOptions: { input: './server.ts' } } } },
});
