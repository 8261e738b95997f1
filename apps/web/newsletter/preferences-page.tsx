import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { eraseSubscription, mySubscription, subscriptionWasNotMine, updateSubscription } from '../documents/newsletter.js';
import { given } from '../given.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { ConsentCard } from './consent-card.js';
import { Done } from './done.js';
import { PendingCard } from './pending-card.js';
import { SubscriptionCard } from './subscription-card.js';
import { textOf } from './typed.js';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { subscription: kept } = await ask(context, mySubscription, { token: params['token'] ?? '', locale: context.get(given).locale });
  return data({ kept }, { status: kept.__typename === 'LinkExpired' ? 410 : 200 });
}

/** Each button says by its name what it does; the token in the address proves the right. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const [token, deed] = [params['token'] ?? '', form.get('deed')];
  if (deed === 'erase' || deed === 'not-me') {
    await ask<object, { token: string }>(context, deed === 'erase' ? eraseSubscription : subscriptionWasNotMine, { token });
    return { deed };
  }
  const organisations = form.getAll('organisation').filter((value) => typeof value === 'string');
  const { updateSubscription: result } = await ask(context, updateSubscription, { input: { token, locale: textOf(form.get('locale')), organisations, isPaused: form.has('pause') } });
  return { deed: result.__typename === 'NewsletterSubscription' ? ('save' as const) : undefined };
}

/** Behind the link at the foot of every mailing: what we send you and why, and how to change or end it. */
export default function PreferencesPage() {
  const say = useSay();
  const locale = useLocale();
  const { kept } = useLoaderData<typeof loader>();
  const deed = useActionData<typeof action>()?.deed;
  if (deed === 'erase' || deed === 'not-me') return <Done deed={deed} />;
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.preferences.title')} isHidden />
      <h1>{say('site.preferences.title')}</h1>
      {deed === 'save' && <p className="notice" role="status">{say('site.preferences.saved')}</p>}
      {kept.__typename === 'NewsletterSubscription' && kept.state === 'confirmed' && <SubscriptionCard kept={kept} />}
      {kept.__typename === 'NewsletterSubscription' && kept.state === 'pending' && <PendingCard />}
      {kept.__typename === 'NewsletterSubscription' && (kept.state === 'unsubscribed' || kept.state === 'bounced') && (
        <>
          <p className="lead">{say('site.preferences.ended')}</p>
          <p>{say('site.unsubscribe.text')}</p>
          <p><a className="button" href={`/${locale}/newsletter`}>{say('site.newsletter.again')}</a></p>
        </>
      )}
      {kept.__typename === 'MyConsent' && <ConsentCard consent={kept} />}
      {kept.__typename === 'LinkExpired' && <><p className="notice">{kept.message}</p><p><a className="button" href={`/${locale}/newsletter`}>{say('site.newsletter.again')}</a></p></>}
    </main>
  );
}
