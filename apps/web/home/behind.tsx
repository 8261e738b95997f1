import type { OfferedNewsletter } from '../documents/newsletter.js';
import { useLocale, useSay } from '../layout/locale.js';

/** Who stands behind the site: each coalition in its own words, and its members by name. */
export function Behind({ coalitions }: { coalitions: readonly OfferedNewsletter[] }) {
  const say = useSay();
  const locale = useLocale();
  if (coalitions.length === 0) return null;
  return (
    <section aria-labelledby="coalitions">
      <h2 id="coalitions">{say('site.home.coalitions')}</h2>
      {coalitions.map(({ slug, name, about, organisations }) => (
        <div key={slug} className="coalition">
          <h3><a href={`/${locale}/coalitions/${slug}`}><bdi>{name}</bdi></a></h3>
          {about && <p dir="auto">{about}</p>}
          <p className="kicker">{say('site.home.members', { count: organisations.length })}</p>
          <ul className="members">{organisations.map((one) => <li key={one.slug}><a href={`/${locale}/organisations/${one.slug}`}><bdi>{one.name}</bdi></a></li>)}</ul>
        </div>
      ))}
    </section>
  );
}
