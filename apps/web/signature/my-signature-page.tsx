import { data, useActionData, useParams, type ActionFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { mySignature, type MySignatureResult } from '../documents/signature.js';
import { given } from '../given.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Kept } from './kept.js';

/** The button asks; a program that only follows the link learns nothing. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { mySignature: result } = await ask(context, mySignature, { token: params['token'] ?? '', locale: context.get(given).locale });
  return data<MySignatureResult>(result, { status: result.__typename === 'MySignature' ? 200 : 410 });
}

/** Behind the link of every mail to a signer: see, take along, withdraw. */
export default function MySignaturePage() {
  const say = useSay();
  const result = useActionData<MySignatureResult>();
  const { token = '' } = useParams();
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.mine.title')} isHidden />
      <h1>{say('site.mine.title')}</h1>
      {result?.__typename === 'MySignature' && <Kept signature={result} />}
      {result?.__typename === 'LinkExpired' && <p className="notice" role="alert">{result.message}</p>}
      {!result && <p className="lead">{say('site.mine.text')}</p>}
      <div className="choices">
        {result?.__typename === 'MySignature' ? <Choice to={`${token}/data`} words={say('site.mine.export')} hint={say('site.mine.exportHint')} isFirst /> : <Choice words={say('site.mine.see')} hint={say('site.mine.seeHint')} isFirst />}
        <Choice to="/api/signatures/withdraw" words={say('site.mine.withdraw')} hint={say('site.mine.withdrawHint')} />
        <Choice to="/api/signatures/not-me" words={say('site.mine.notMe')} hint={say('site.mine.notMeHint')} />
      </div>
    </main>
  );
}

/** One button that posts the token. Without `to` it posts to this very page. */
function Choice({ to, words, hint, isFirst = false }: { to?: string; words: string; hint: string; isFirst?: boolean }) {
  const { token } = useParams();
  const locale = useLocale();
  return (
    <form method="post" action={to}>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className={isFirst ? undefined : 'second'}>{words}</button>
      <p className="hint">{hint}</p>
    </form>
  );
}
