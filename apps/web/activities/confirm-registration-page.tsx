import { data, useActionData, type ActionFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { confirmRegistration } from '../documents/activities.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';

export async function action({ context, params }: ActionFunctionArgs) {
  const { confirmRegistration: result } = await ask(context, confirmRegistration, { token: params['token'] ?? '' });
  return data(result, { status: result.__typename === 'LinkExpired' ? 410 : 200 });
}

/** Behind the link of the mail: nothing happens until somebody presses the button, for programs follow links too. */
export default function ConfirmRegistrationPage() {
  const say = useSay();
  const locale = useLocale();
  const answer = useActionData<typeof action>();
  const isDone = answer?.__typename === 'RegistrationConfirmed';
  const title = say(isDone ? 'site.activities.confirm.done' : answer ? 'site.expired.title' : 'site.activities.confirm.title');
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={title} isHidden />
      <h1>{title}</h1>
      {answer ? (
        <>
          <p className={isDone ? 'lead' : 'notice'} role={isDone ? 'status' : 'alert'}>{answer.message}</p>
          {isDone && <p>{say('site.activities.confirm.manage')}</p>}
          <p><a className="button" href={`/${locale}/activities`}>{say('site.activities.title')}</a></p>
        </>
      ) : (
        <>
          <p className="lead">{say('site.activities.confirm.text')}</p>
          <form method="post"><button type="submit">{say('site.activities.confirm.button')}</button></form>
          <p className="fine">{say('site.activities.confirm.otherwise')}</p>
        </>
      )}
    </main>
  );
}
