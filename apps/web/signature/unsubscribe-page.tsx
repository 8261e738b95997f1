import { useActionData, type ActionFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { unsubscribe } from '../documents/signature.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';

export async function action({ context, params }: ActionFunctionArgs) {
  await ask(context, unsubscribe, { token: params['token'] ?? '' });
  return { isDone: true };
}

/** One button, no question why, the same answer for every link. */
export default function UnsubscribePage() {
  const say = useSay();
  const locale = useLocale();
  const isDone = useActionData<typeof action>()?.isDone ?? false;
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.unsubscribe.title')} isHidden />
      {isDone ? (
        <>
          <h1>{say('site.unsubscribe.done')}</h1>
          <p className="lead" role="status">{say('site.unsubscribe.doneText')}</p>
          <p><a href={`/${locale}`}>{say('site.fault.home')}</a></p>
        </>
      ) : (
        <>
          <h1>{say('site.unsubscribe.title')}</h1>
          <p className="lead">{say('site.unsubscribe.text')}</p>
          <form method="post"><button type="submit">{say('site.unsubscribe.button')}</button></form>
          <p className="fine">{say('site.unsubscribe.right')}</p>
        </>
      )}
    </main>
  );
}
