import { directionOf, translate, type Locale } from '#libs/i18n';
import type { NoDownload } from './download-export.service.js';

export const statuses: Record<NoDownload, 404 | 410> = { notFound: 404, gone: 410 };
const codes: Record<NoDownload, string> = { notFound: 'NOT_FOUND', gone: 'GONE' };

/** Why there is no file, for programs. */
export function noDownloadJson(reason: NoDownload, locale: Locale): { code: string; message: string } {
  return { code: codes[reason], message: translate(locale, `exports.download.${reason}`) };
}

/** Why there is no file, as a page that needs nothing else. Holds nothing of the request. */
export function noDownloadPage(reason: NoDownload, locale: Locale): string {
  const title = translate(locale, `exports.download.${reason}Title`);
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${translate(locale, `exports.download.${reason}`)}</p></main></body>
</html>
`;
}
