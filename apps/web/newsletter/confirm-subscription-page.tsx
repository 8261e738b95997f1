import { data, redirect, useActionData, type ActionFunctionArgs } from 'react-router';
import { isLocale } from '#libs/i18n';
import { ask } from '../asking/ask.js';
import { confirmSubscription, type Gone } from '../documents/newsletter.js';
import { given } from '../given.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Stages } from './stages.js';

export async function action({ context, params }: ActionFunctionArgs) {
  const { confirmSubscription: result } = await ask(context, confirmSubscription, { token: params['token'] ?? '' });
  if (result.__typename === 'LinkExpired') return data<Gone>(result, { status: 410 });
  return redirect(`/${isLocale(params['lang']) ? params['lang'] : context.get(given).locale}/newsletter/welcome`, 303);
}

/** Behind the link of the mail: nothing happens until somebody presses the button, for programs follow links too. */
export default function ConfirmSubscriptionPage() {
  const say = useSay();
  const locale = useLocale();
  const gone = useActionData<Gone>();
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.newsletter.confirm.title')} isHidden />
      <Stages at="confirm" />
      <h1>{say(gone ? 'site.expired.title' : 'site.newsletter.confirm.title')}</h1>
      {gone ? (
        <>
          <p className="notice" role="alert">{gone.message}</p>
          <p><a className="button" href={`/${locale}/newsletter`}>{say('site.newsletter.again')}</a></p>
        </>
      ) : (
        <>
          <p className="lead">{say('site.newsletter.confirm.text')}</p>
          <form method="post"><button type="submit">{say('site.confirm.button')}</button></form>
          <p className="fine">{say('mailings.newsletter.consent')}</p>
          <p className="fine">{say('site.newsletter.confirm.otherwise')}</p>
        </>
      )}
    </main>
  );
}
