import type { OfferedNewsletter } from '../documents/newsletter.js';
import { useLocale, useSay } from '../layout/locale.js';

/** The newsletter on the home page: one address, one button, organisations to tick for who wants them. */
export function NewsletterBox({ newsletters }: { newsletters: readonly OfferedNewsletter[] }) {
  const say = useSay();
  const locale = useLocale();
  if (newsletters.length === 0) return null;
  const [only] = newsletters.length === 1 ? newsletters : [];
  return (
    <section aria-labelledby="newsletter" className="letter">
      <h2 id="newsletter">{say('site.newsletter.title')}</h2>
      <p>{say('site.newsletter.about')}</p>
      <form method="post" action="/api/newsletter/subscribe">
        <input type="hidden" name="locale" value={locale} />
        {only ? <input type="hidden" name="coalition" value={only.slug} /> : (
          <div className="field">
            <label htmlFor="letter-of">{say('site.newsletter.coalition')}</label>
            <select id="letter-of" name="coalition" required><option value="" />{newsletters.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}</select>
          </div>
        )}
        <label htmlFor="letter-to">{say('site.newsletter.email')}</label>
        <input id="letter-to" name="email" type="email" autoComplete="email" inputMode="email" dir="ltr" maxLength={254} required />
        {only && only.organisations.length > 0 && (
          <details>
            <summary>{say('site.newsletter.choose')}</summary>
            {only.organisations.map(({ slug, name }) => <label key={slug} className="tick"><input type="checkbox" name="organisation" value={slug} /><span><bdi>{name}</bdi></span></label>)}
          </details>
        )}
        <button type="submit">{say('site.newsletter.subscribe')}</button>
        <p className="fine">{say('mailings.newsletter.consent')}</p>
      </form>
    </section>
  );
}
