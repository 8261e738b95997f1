import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Stages } from './stages.js';

/** The same page for everybody who asks, whether the address was known or not. */
export default function CheckMailPage() {
  const say = useSay();
  const locale = useLocale();
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.check.title')} isHidden />
      <Stages at="confirm" />
      <h1>{say('site.check.title')}</h1>
      <p className="lead">{say('mailings.newsletter.checkYourMail')}</p>
      <h2>{say('site.check.nothing')}</h2>
      <ul className="points">
        <li>{say('site.check.wait', { subject: say('mailings.newsletter.mail.confirm.subject') })}</li>
        <li>{say('site.check.spam')}</li>
        <li><Say of="site.check.typo" with={{ again: <a href={`/${locale}/newsletter`}>{say('site.newsletter.again')}</a> }} /></li>
      </ul>
      <p className="fine">{say('site.check.expires')}</p>
    </main>
  );
}
