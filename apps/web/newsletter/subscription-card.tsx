import { useParams } from 'react-router';
import type { Subscription } from '../documents/newsletter.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';
import { LanguageChoice } from './language-choice.js';
import { OrganisationTicks } from './organisation-ticks.js';

/** A subscription that counts: change it, pause, leave, erase. */
export function SubscriptionCard({ kept: { coalition, locale, isPaused, confirmedAt, wording, chosen } }: { kept: Subscription }) {
  const say = useSay();
  const page = useLocale();
  const { token } = useParams();
  return (
    <>
      <p className="lead">{say('site.newsletter.titleOf', { coalition: coalition.name })}</p>
      {confirmedAt && <p className="kicker"><Say of="site.preferences.since" with={{ date: <Day of={confirmedAt} /> }} /></p>}
      <form method="post" className="card">
        <LanguageChoice chosen={locale} />
        <OrganisationTicks organisations={coalition.organisations} chosen={chosen.map(({ slug }) => slug)} />
        <label className="tick"><input type="checkbox" name="pause" defaultChecked={isPaused} /><span>{say('site.preferences.pause')}</span></label>
        <button type="submit" name="deed" value="save">{say('site.preferences.save')}</button>
      </form>
      <h2>{say('site.preferences.leave')}</h2>
      <p>{say('site.unsubscribe.text')}</p>
      <div className="choices">
        <form method="post" action={`/${page}/unsubscribe/${token}`}><button type="submit" className="second">{say('site.unsubscribe.button')}</button></form>
        <form method="post">
          <button type="submit" className="second" name="deed" value="erase">{say('site.preferences.erase')}</button>
          <p className="hint">{say('site.preferences.eraseHint')}</p>
        </form>
      </div>
      <h2>{say('site.preferences.proof')}</h2>
      <p dir="auto">{wording}</p>
      <p className="fine">{say('site.preferences.sealed')}</p>
    </>
  );
}
