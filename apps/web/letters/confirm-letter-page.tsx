import { data, useActionData, type ActionFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { confirmLetter } from '../documents/letters.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';

export async function action({ context, params }: ActionFunctionArgs) {
  const { confirmLetter: result } = await ask(context, confirmLetter, { token: params['token'] ?? '' });
  const status = { LetterConfirmed: 200, IdenticalLetter: 409, LinkExpired: 410 }[result.__typename];
  return data({ isDone: result.__typename === 'LetterConfirmed', message: result.message, slug: 'slug' in result ? result.slug : undefined }, { status });
}

/** Behind the link of the mail: nothing happens until somebody presses the button, for programs follow links too. */
export default function ConfirmLetterPage() {
  const say = useSay();
  const locale = useLocale();
  const answer = useActionData<typeof action>();
  const title = say(!answer ? 'site.letters.confirm.title' : answer.isDone ? 'site.letters.confirm.done' : answer.slug ? 'site.letters.confirm.identical' : 'site.expired.title');
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={title} isHidden />
      <h1>{title}</h1>
      {answer ? (
        <>
          <p className={answer.isDone ? 'lead' : 'notice'} role={answer.isDone ? 'status' : 'alert'}>{answer.message}</p>
          {answer.isDone && <p>{say('site.letters.confirm.next')}</p>}
          {answer.slug && <p><a className="button" href={`/${locale}/letters/${answer.slug}`}>{say(answer.isDone ? 'site.letters.back' : 'site.letters.confirm.again')}</a></p>}
        </>
      ) : (
        <>
          <p className="lead">{say('site.letters.confirm.text')}</p>
          <form method="post"><button type="submit">{say('site.letters.confirm.button')}</button></form>
          <p className="fine">{say('campaigns.letters.consent')}</p>
        </>
      )}
    </main>
  );
}
