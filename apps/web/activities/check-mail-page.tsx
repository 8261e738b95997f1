import { useParams } from 'react-router';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';

/** The same page for everybody who asks, whether the address was known or not. */
export default function CheckMailPage() {
  const say = useSay();
  const locale = useLocale();
  const { slug } = useParams();
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.check.title')} isHidden />
      <h1>{say('site.check.title')}</h1>
      <p className="lead">{say('campaigns.activities.checkYourMail')}</p>
      <h2>{say('site.check.nothing')}</h2>
      <ul className="points">
        <li>{say('site.check.wait', { subject: say('campaigns.activities.mail.confirm.subject') })}</li>
        <li>{say('site.check.spam')}</li>
        <li><Say of="site.check.typo" with={{ again: <a href={`/${locale}/activities/${encodeURIComponent(slug ?? '')}`}>{say('site.activities.again')}</a> }} /></li>
      </ul>
      <p className="fine">{say('site.check.expires')}</p>
    </main>
  );
}
