import { useActionData, type ActionFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { refuseLetters } from '../documents/letters.js';
import { Head } from '../layout/head.js';
import { useSay } from '../layout/locale.js';

export async function action({ context, params }: ActionFunctionArgs) {
  await ask(context, refuseLetters, { token: params['token'] ?? '' });
  return { isDone: true };
}

/** For an office that wants no more letters: one button, no question why, the same answer for every link. */
export default function NoMorePage() {
  const say = useSay();
  const isDone = useActionData<typeof action>()?.isDone ?? false;
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.letters.noMore.title')} isHidden />
      <h1>{say(isDone ? 'site.letters.noMore.done' : 'site.letters.noMore.title')}</h1>
      <p className="lead" role={isDone ? 'status' : undefined}>{say(isDone ? 'site.letters.noMore.doneText' : 'site.letters.noMore.text')}</p>
      {!isDone && <form method="post"><button type="submit">{say('site.letters.noMore.button')}</button></form>}
    </main>
  );
}
