import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';
import type { Happening } from './latest.js';

/** What happened lately, so that nobody has to take it on trust that signing leads anywhere. */
export function Lately({ happenings }: { happenings: readonly Happening[] }) {
  const say = useSay();
  const locale = useLocale();
  if (happenings.length === 0) return null;
  return (
    <section aria-labelledby="lately" className="lately">
      <h2 id="lately">{say('site.home.lately')}</h2>
      <ol className="news">
        {happenings.map((happening) => (
          <li key={`${happening.slug}-${happening.kind}-${happening.at}`}>
            <Day of={happening.at} />
            <p className="what"><What happening={happening} /></p>
            <a href={`/${locale}/petitions/${happening.slug}`}><bdi>{happening.title}</bdi></a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function What({ happening: { kind, words } }: { happening: Happening }) {
  if (kind === 'update') return <bdi>{words}</bdi>;
  if (kind === 'delivery') return words ? <Say of="site.steps.deliveredTo" with={{ target: <bdi>{words}</bdi> }} /> : <Say of="site.steps.delivered" />;
  return <Say of={kind === 'debate' ? 'site.steps.debated' : 'site.steps.answered'} />;
}
