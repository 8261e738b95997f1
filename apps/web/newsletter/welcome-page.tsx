import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Stages } from './stages.js';

export default function WelcomePage() {
  const say = useSay();
  const locale = useLocale();
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.newsletter.welcome.title')} isHidden />
      <Stages at="receive" isDone />
      <h1>{say('site.newsletter.welcome.title')}</h1>
      <p className="lead" role="status">{say('site.newsletter.welcome.text')}</p>
      <p className="ways"><a className="button" href={`/${locale}/petitions`}>{say('site.fault.petitions')}</a></p>
    </main>
  );
}
