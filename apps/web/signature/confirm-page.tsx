import { useParams } from 'react-router';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';

/** Behind the link of the mail: nothing happens until somebody presses the button, for programs follow links too. */
export default function ConfirmPage() {
  const say = useSay();
  const locale = useLocale();
  const { token } = useParams();
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.confirm.title')} isHidden />
      <ol className="stages" aria-label={say('site.check.stages')}>
        <li className="done">{say('site.check.stage.sign')}</li>
        <li aria-current="step">{say('site.check.stage.confirm')}</li>
        <li>{say('site.check.stage.count')}</li>
      </ol>
      <h1>{say('site.confirm.title')}</h1>
      <p className="lead">{say('site.confirm.text')}</p>
      <form method="post" action="/api/signatures/confirm">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={locale} />
        <button type="submit">{say('site.confirm.button')}</button>
      </form>
      <p className="fine">{say('site.confirm.otherwise')}</p>
    </main>
  );
}
