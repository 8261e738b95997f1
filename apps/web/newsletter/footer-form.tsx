import { useLocation } from 'react-router';
import { useLocale, useSay } from '../layout/locale.js';

/** Where the newsletter stands on the page already, or somebody is about to leave it, the footer does not ask again. */
const isOutOfPlace = (pathname: string) => /^\/\w\w(\/?$|\/(newsletter|preferences|unsubscribe)(\/|$))/.test(pathname);

/** The newsletter at the foot of every page: one label, one field, one button. */
export function FooterForm() {
  const say = useSay();
  const locale = useLocale();
  if (isOutOfPlace(useLocation().pathname)) return null;
  return (
    <form method="post" action="/api/newsletter/subscribe" className="foot-letter">
      <input type="hidden" name="locale" value={locale} />
      <label htmlFor="foot-email">{say('site.newsletter.footLabel')}</label>
      <div className="in-line">
        <input id="foot-email" name="email" type="email" autoComplete="email" inputMode="email" dir="ltr" maxLength={254} required />
        <button type="submit" className="second">{say('site.newsletter.subscribe')}</button>
      </div>
      <p className="fine">{say('mailings.newsletter.consent')} <a href={`/${locale}/newsletter`}>{say('site.newsletter.choose')}</a></p>
    </form>
  );
}
