import type { Plugin } from 'vite';

const words = /\/react-aria(?:-components)?\/dist\/private\/(?:.*\/)?intl\/(?:[\w-]+\/)?([a-z]{2}-[A-Z]{2})\.mjs$/;
const spoken = ['ar-AE', 'en-US', 'es-ES', 'fr-FR'];

/** React Aria speaks 34 languages; only ours travel to the browser. */
export function fourLanguages(): Plugin {
  return {
    name: 'sawt:four-languages',
    enforce: 'pre',
    load(id) {
      const locale = words.exec(id)?.[1];
      return locale && !spoken.includes(locale) ? 'export default {}' : undefined;
    },
  };
}
