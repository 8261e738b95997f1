import { data, redirect, type LoaderFunctionArgs } from 'react-router';
import { isLocale } from '#libs/i18n';

/** Links in mails name the reader's language; the console's door speaks it. */
export function loader({ request, params }: LoaderFunctionArgs): Response {
  const [, lang, ...rest] = new URL(request.url).pathname.split('/');
  if (!isLocale(params.lang)) throw data(null, { status: 404 });
  return redirect(`/console/${rest.join('/')}?lang=${lang}`);
}
