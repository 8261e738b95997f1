import { directionOf, languageNames, locales, type Locale } from '#libs/i18n';
import { Day } from '../parts/when.js';
import type { Words } from '../parts/words-fields.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Shown } from './decision.js';

/** What is proposed and by whom, in every language it was written in; once over, what follows or why it was called off. */
export function Proposal({ decision }: { readonly decision: Shown }) {
  const say = useWords();
  const { texts, state, reviewOn, proposedBy } = decision;
  const isOver = Object.values(texts.minutes).some((text) => typeof text === 'string' && text !== '');
  return (
    <>
      {isOver && (
        <section className="card" aria-labelledby="minutes">
          <h2 id="minutes">{say(state === 'CANCELLED' ? 'console.decisions.whyCancelled' : 'console.decisions.minutes')}</h2>
          <InLanguages words={texts.minutes} />
          {reviewOn && <p>{say('console.decisions.review')} <Day at={reviewOn} /></p>}
        </section>
      )}
      <section className="card" aria-labelledby="proposal">
        <h2 id="proposal">{say('console.decisions.proposal')}</h2>
        <p className="hint">{proposedBy ? <>{say('console.decisions.proposedBy')} <bdi>{proposedBy.name}</bdi></> : say('console.decisions.byCoordination')}</p>
        <InLanguages words={texts.proposal} titles={texts.title} />
      </section>
    </>
  );
}

/** The reader's language first, the others behind their names. */
export function InLanguages({ words, titles = {} }: { readonly words: Words; readonly titles?: Words }) {
  const reader = useLanguage();
  const written = locales.filter((locale) => words[locale]).sort((a, b) => Number(b === reader) - Number(a === reader));
  return written.map((locale, i) => (i === 0 ? <Text key={locale} locale={locale} text={words[locale] ?? ''} /> : (
    <details key={locale} className="ask-first">
      <summary><span lang={locale} dir={directionOf(locale)}>{languageNames[locale]}</span></summary>
      <div lang={locale} dir={directionOf(locale)}>
        {titles[locale] && <p><strong>{titles[locale]}</strong></p>}
        <Text locale={locale} text={words[locale] ?? ''} />
      </div>
    </details>
  )));
}

const address = /(https?:\/\/[^\s<>"«»،؛]+[^\s<>"«»،؛.,;:!?)])/;

/** Addresses in it can be followed; nothing in it is wider than the screen. */
function Text({ locale, text }: { readonly locale: Locale; readonly text: string }) {
  return <div lang={locale} dir={directionOf(locale)}>{text.split(/\n{2,}/).map((paragraph, i) => <p key={i} className="as-written">{paragraph.split(address).map((piece, at) => (at % 2 ? <a key={at} href={piece} dir="ltr" rel="noopener noreferrer nofollow">{piece}</a> : piece))}</p>)}</div>;
}
