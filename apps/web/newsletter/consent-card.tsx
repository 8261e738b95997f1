import { useParams } from 'react-router';
import type { SignerNews } from '../documents/newsletter.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';

/** A signer's yes to one organisation's news: the words that were ticked, when, and the way out. */
export function ConsentCard({ consent: { wording, givenAt, unsubscribedAt } }: { consent: SignerNews }) {
  const say = useSay();
  const locale = useLocale();
  const { token } = useParams();
  return (
    <>
      <p className="lead">{say('site.preferences.signer')}</p>
      <dl className="kept">
        <dt>{say('site.preferences.proof')}</dt>
        <dd><bdi>{wording}</bdi><br /><small><Say of={unsubscribedAt ? 'site.preferences.stopped' : 'site.preferences.given'} with={{ date: <Day of={unsubscribedAt ?? givenAt} /> }} /></small></dd>
      </dl>
      {!unsubscribedAt && (
        <>
          <p>{say('site.unsubscribe.text')}</p>
          <form method="post" action={`/${locale}/unsubscribe/${token}`}><button type="submit" className="second">{say('site.unsubscribe.button')}</button></form>
        </>
      )}
      <p className="fine">{say('site.preferences.signerMore')}</p>
    </>
  );
}
