import type { Happening } from '../documents/stream.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Happenings } from '../stream/happenings.js';

/** What happened lately, so that nobody has to take it on trust that signing leads anywhere; of one coalition on its page. */
export function Lately({ happenings, coalition }: { readonly happenings: readonly Happening[]; readonly coalition?: string }) {
  const say = useSay();
  const locale = useLocale();
  if (happenings.length === 0) return null;
  return (
    <section aria-labelledby="lately" className="lately">
      <h2 id="lately">{say('site.home.lately')}</h2>
      <Happenings happenings={happenings} />
      <p><a className="onward" href={`/${locale}/stream${coalition ? `?coalition=${encodeURIComponent(coalition)}` : ''}`}>{say('site.stream.all')}</a></p>
    </section>
  );
}
