import { useParams } from 'react-router';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';

/** The same page for everybody who writes, whether the address was known or not. */
export default function CheckLetterMailPage() {
  const say = useSay();
  const locale = useLocale();
  const slug = useParams()['slug'] ?? '';
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.check.title')} isHidden />
      <h1>{say('site.check.title')}</h1>
      <p className="lead">{say('campaigns.letters.checkYourMail')}</p>
      <h2>{say('site.check.nothing')}</h2>
      <ul className="points">
        <li>{say('site.check.wait', { subject: say('campaigns.letters.confirm.subject') })}</li>
        <li>{say('site.check.spam')}</li>
        <li><Say of="site.check.typo" with={{ again: <a href={`/${locale}/letters/${encodeURIComponent(slug)}`}>{say('site.letters.again')}</a> }} /></li>
      </ul>
      <p className="fine">{say('site.check.expires')}</p>
    </main>
  );
}
