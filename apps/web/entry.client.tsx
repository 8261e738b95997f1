import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { isLocale } from '#libs/i18n';
import { loadWords } from './console/words/loaded.js';

const { lang } = document.documentElement;
// Styles that components add at run time pass the policy with the nonce of this page.
Object.assign(globalThis, { __webpack_nonce__: document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce });
await loadWords(isLocale(lang) ? lang : 'fr');
startTransition(() => {
  hydrateRoot(document, <HydratedRouter />);
});
