import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';

/** After a withdrawal and after «it was not me» alike. */
export default function WithdrawnPage() {
  const say = useSay();
  const locale = useLocale();
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.withdrawn.title')} isHidden />
      <h1>{say('site.withdrawn.title')}</h1>
      <p className="lead" role="status">{say('site.withdrawn.text')}</p>
      <p>{say('site.withdrawn.again')}</p>
      <p><a href={`/${locale}`}>{say('site.fault.home')}</a></p>
    </main>
  );
}
