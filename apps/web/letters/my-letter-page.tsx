import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { ask } from '../asking/ask.js';
import { letterWasNotMine, myLetter, withdrawLetter, type MyLetter } from '../documents/letters.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Moment } from '../layout/written.js';
import { said } from './said.js';

export async function loader({ context, params }: LoaderFunctionArgs) {
  return ask(context, myLetter, { token: params['token'] ?? '' });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const token = params['token'] ?? '';
  if ((await request.formData()).get('deed') === 'notMine') {
    await ask(context, letterWasNotMine, { token });
    return data({ message: undefined });
  }
  const { withdrawLetter: result } = await ask(context, withdrawLetter, { token });
  return data({ message: result.message }, { status: result.__typename === 'LinkExpired' ? 410 : 200 });
}

/** Behind the link of a mail: where the letter is, and taking it back until it left. */
export default function MyLetterPage() {
  const say = useSay();
  const locale = useLocale();
  const { myLetter: mine } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.letters.mine.title')} isHidden />
      <h1>{say('site.letters.mine.title')}</h1>
      {answer ? <p className="lead" role="status">{answer.message ?? say('site.letters.mine.silenced')}</p> : mine.__typename === 'LinkExpired' ? <p className="notice">{mine.message}</p> : <Standing mine={mine} />}
      <p><a className="onward" href={`/${locale}/letters`}>{say('site.letters.list.title')}</a></p>
    </main>
  );
}

function Standing({ mine }: { readonly mine: MyLetter }) {
  const say = useSay();
  const locale = useLocale();
  return (
    <>
      <p className="lead"><a href={`/${locale}/letters/${mine.slug}`} dir="auto">{said(mine.title, locale)}</a></p>
      {mine.isTest && <p className="notice">{say('site.letters.test')}</p>}
      {mine.state === 'PENDING' && <p>{say('site.letters.mine.pending')}</p>}
      <ul className="points">
        {mine.copies.map(({ target, state, endedAt }, i) => (
          <li key={i}><bdi>{said(target, locale)}</bdi> · {say(`campaigns.letters.delivery.${state.toLowerCase()}` as MessageKey)} {endedAt && state === 'SENT' && <Moment of={endedAt} />}</li>
        ))}
      </ul>
      {mine.mayWithdraw && (
        <form method="post">
          <p>{say('site.letters.mine.withdrawText')}</p>
          <p className="ways">
            <button type="submit" name="deed" value="withdraw">{say('site.letters.mine.withdraw')}</button>
            {mine.state === 'PENDING' && <button type="submit" name="deed" value="notMine" className="second">{say('site.letters.mine.notMine')}</button>}
          </p>
        </form>
      )}
    </>
  );
}
