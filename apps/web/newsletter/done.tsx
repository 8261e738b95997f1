import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';

/** After everything was erased, or a mailbox asked for silence: the same words for every link. */
export function Done({ deed }: { deed: 'erase' | 'not-me' }) {
  const say = useSay();
  const locale = useLocale();
  const title = say(deed === 'erase' ? 'site.preferences.erased' : 'site.preferences.notMeDone');
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={title} isHidden />
      <h1>{title}</h1>
      <p className="lead" role="status">{say('site.unsubscribe.text')}</p>
      <p><a href={`/${locale}`}>{say('site.fault.home')}</a></p>
    </main>
  );
}
