import { useParams, useRouteLoaderData } from 'react-router';
import { isLocale, type Locale } from '#libs/i18n';
import type { Given } from '../given.js';

export interface RootData {
  /** Under which a breakage of this request is logged. */
  readonly requestId: string;
  readonly locale: Locale;
  readonly publicUrl: string;
  readonly publisher: Given['publisher'];
}

/** What the root loader gave; the defaults stand in when that very loader failed. */
export function useRoot(): RootData {
  return useRouteLoaderData<RootData>('root') ?? { locale: 'fr', publicUrl: '', publisher: {}, requestId: '' };
}

/** The language of the page: of its path, else of the browser. */
export function useLocale(): Locale {
  const { lang } = useParams();
  const { locale } = useRoot();
  return isLocale(lang) ? lang : locale;
}
