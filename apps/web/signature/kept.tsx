import { areaName, countryName, isLocale, languageNames } from '#libs/i18n';
import type { MessageKey } from '#libs/i18n';
import type { MySignature } from '../documents/signature.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';

/** Everything that is kept about a signature; name and address are not readable here, and it says so. */
export function Kept({ signature }: { signature: MySignature }) {
  const say = useSay();
  const locale = useLocale();
  const { petition, state, signedAt, confirmedAt, country, area, shownName, consents } = signature;
  return (
    <>
      <dl className="kept">
        <dt>{say('site.mine.petition')}</dt>
        <dd><a href={`/${locale}/petitions/${petition.slug}`}><bdi>{petition.title}</bdi></a></dd>
        <dt>{say('site.mine.state')}</dt>
        <dd>{say(stateKey(state))}</dd>
        <dt>{say('site.mine.signedAt')}</dt>
        <dd><Day of={signedAt} /></dd>
        {confirmedAt && <><dt>{say('site.mine.confirmedAt')}</dt><dd><Day of={confirmedAt} /></dd></>}
        <dt>{say('site.mine.place')}</dt>
        <dd>{area ? say('site.mine.placeBoth', { area: areaName(area, locale), country: countryName(country, locale) }) : countryName(country, locale)}</dd>
        <dt>{say('site.mine.language')}</dt>
        <dd>{isLocale(signature.locale) ? languageNames[signature.locale] : signature.locale}</dd>
        <dt>{say('site.mine.shownName')}</dt>
        <dd>{shownName ? <bdi>{shownName}</bdi> : say('site.mine.nameHidden')}</dd>
        <dt>{say('site.mine.consents')}</dt>
        <dd>
          {consents.length === 0 ? say('site.mine.noConsent') : (
            <ul>
              {consents.map(({ organisation, wording, givenAt, unsubscribedAt }) => (
                <li key={organisation}>
                  <bdi>{wording}</bdi> <small><Say of={unsubscribedAt ? 'site.mine.consentEnded' : 'site.mine.consentGiven'} with={{ date: <Day of={unsubscribedAt ?? givenAt} /> }} /></small>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      <p className="fine">{say('site.mine.sealed')}</p>
    </>
  );
}

function stateKey(state: string): MessageKey {
  return state === 'confirmed' || state === 'pending' || state === 'held' || state === 'invalidated' ? `site.mine.state.${state}` : 'site.mine.state.held';
}
