import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { Locale } from '#libs/i18n';
import type { CharterInFull, CharterInList } from '../documents/charters.js';
import { sharedFor } from '../layout/caching.js';
import { firstWords } from '../layout/first-words.js';
import { Head } from '../layout/head.js';
import { useLocale, useRoot, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day, Paragraphs } from '../layout/written.js';
import { Accent } from '../petition/accent.js';
import { loadCharter } from './load-charter.js';
import { Signatories } from './signatories.js';

export const handle = sharedFor(5);
export const loader = (given: LoaderFunctionArgs) => loadCharter(given);

/** A version of a coalition's charter in the page's language where it has one, who signed it, and how to check that nobody changed it. */
export default function CharterPage() {
  const say = useSay();
  const locale = useLocale();
  const { coalition, charter, others } = useLoaderData<typeof loader>();
  const { number, state, adoptedOn, referenceLocale, texts, minutes } = charter;
  const shown = texts.find((text) => text.locale === locale) ?? texts.find((text) => text.locale === referenceLocale) ?? texts[0]!;
  const home = `/${locale}/coalitions/${encodeURIComponent(coalition.slug)}`;
  const how = minutes[locale] ?? Object.values(minutes).find(Boolean);
  return (
    <main id="main" className="wrap organisation">
      <Head title={`${shown.title} · ${coalition.name}`} description={firstWords(shown.body)} languages={texts.map((text) => text.locale as Locale)} isHidden={state !== 'ADOPTED'} />
      <Accent of={[coalition]} />
      <header className="titling">
        <p className="kicker">{say('site.charter.kicker')} <a href={home}><bdi>{coalition.name}</bdi></a></p>
        <h1 dir="auto" lang={shown.locale}>{shown.title}</h1>
        <p><Say of="site.charter.adopted" with={{ number, day: <Day of={adoptedOn} /> }} /></p>
        {state !== 'ADOPTED' && <p><strong>{say('site.charter.superseded')}</strong> <a href={`${home}/charter`}>{say('site.charter.toCurrent')}</a></p>}
      </header>
      <section className="story">
        <p className="fine">{say(shown.locale === referenceLocale ? 'site.charter.holds' : 'site.charter.translation', { language: referenceLocale })}</p>
        <Paragraphs text={shown.body} lang={shown.locale as Locale} />
      </section>
      <p>{say(charter.silenceIsConsent ? 'site.charter.silence' : 'site.charter.noSilence')}</p>
      <Signatories of={charter} />
      {how && <section aria-labelledby="how"><h2 id="how">{say('site.charter.how')}</h2><Paragraphs text={how} /></section>}
      {others.length > 0 && <Versions others={others} home={home} />}
      <Proof charter={charter} home={home} />
    </main>
  );
}

function Versions({ others, home }: { readonly others: readonly CharterInList[]; readonly home: string }) {
  const say = useSay();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{say('site.charter.versions')}</h2>
      <ul className="places">
        {others.map(({ number, adoptedOn, signatoryCount }) => (
          <li key={number}><a href={`${home}/charter/${number}`}><Say of="site.charter.adopted" with={{ number, day: <Day of={adoptedOn} /> }} /></a> <span className="kicker">· {say('site.charter.signatories', { count: signatoryCount })}</span></li>
        ))}
      </ul>
    </section>
  );
}

function Proof({ charter: { number, hash }, home }: { readonly charter: CharterInFull; readonly home: string }) {
  const say = useSay();
  const { publicUrl } = useRoot();
  const document = `${home}/charter/${number}/document.json`;
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">{say('site.charter.proof')}</h2>
      <p>{say('site.charter.proofText')}</p>
      <label htmlFor="hash">SHA-256</label>
      <input id="hash" readOnly dir="ltr" defaultValue={hash} />
      <p className="ways small"><a href={document} download="">{say('site.charter.document')}</a><a href={`${home}/charter.json`}>{say('site.charter.json')}</a></p>
      <label htmlFor="check">{say('site.charter.check')}</label>
      <input id="check" readOnly dir="ltr" defaultValue={`curl -s ${publicUrl}${document} | sha256sum`} />
    </section>
  );
}
