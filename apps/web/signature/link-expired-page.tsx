import { data } from 'react-router';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';

/** Gone: 410. */
export function loader() {
  return data(null, { status: 410 });
}

export default function LinkExpiredPage() {
  const say = useSay();
  const locale = useLocale();
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.expired.title')} isHidden />
      <h1>{say('site.expired.title')}</h1>
      <p className="lead">{say('signatures.linkExpired')}</p>
      <p className="ways"><a className="button" href={`/${locale}/petitions`}>{say('site.fault.petitions')}</a></p>
    </main>
  );
}
