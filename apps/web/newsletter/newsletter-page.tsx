import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { isLocale } from '#libs/i18n';
import { ask } from '../asking/ask.js';
import { offeredNewsletters, subscribe } from '../documents/newsletter.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useSay } from '../layout/locale.js';
import { SubscribeForm } from './subscribe-form.js';
import { readTyped, toRefused, type Refused } from './typed.js';

export const handle = sharedFor(10);

export async function loader({ context }: LoaderFunctionArgs) {
  const { coalitions } = await ask(context, offeredNewsletters, { locale: context.get(given).locale });
  return { newsletters: coalitions.filter(({ isArchive }) => !isArchive) };
}

/** A form the api sent back for correction (307): the same answers once more, and this time the page says what is wrong with them. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const locale = isLocale(params['lang']) ? params['lang'] : context.get(given).locale;
  const typed = readTyped(await request.formData(), locale);
  const { subscribe: result } = await ask(context, subscribe, { input: typed });
  if (result.__typename === 'CheckYourEmail') return redirect(`/${locale}/newsletter/check-your-mail`, 303);
  return data<Refused>(toRefused(typed, result), { status: result.__typename === 'TooManyRequests' ? 429 : 422 });
}

/** Asking for a coalition's newsletter. */
export default function NewsletterPage() {
  const say = useSay();
  const { newsletters } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const title = newsletters.length === 1 ? say('site.newsletter.titleOf', { coalition: newsletters[0]!.name }) : say('site.newsletter.title');
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={title} description={say('site.newsletter.about')} isHidden={refused !== undefined} />
      <h1>{title}</h1>
      <p className="lead">{say('site.newsletter.about')}</p>
      <SubscribeForm newsletters={newsletters} refused={refused} />
    </main>
  );
}
