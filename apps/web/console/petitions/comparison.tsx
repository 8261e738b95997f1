import { directionOf, languageNames, type Locale } from '#libs/i18n';
import { Diff } from '../parts/diff.js';
import { Mark } from '../parts/state-mark.js';
import { When } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { compare, type Compared, type Version } from './compared.js';
import { usePetition } from './petition.js';

interface Reviewed {
  readonly texts: readonly Version[];
  readonly targets: readonly { readonly name: string }[];
}

/** The words to judge beside those that were reviewed last, language by language; the first time, the words alone. */
export function Comparison({ last, at }: { readonly last: Reviewed | undefined; readonly at: string | undefined }) {
  const say = useWords();
  const { texts, targets, referenceLocale } = usePetition();
  const list = compare(last?.texts ?? [], texts, referenceLocale);
  const [before, now] = [last?.targets ?? targets, targets].map((all) => all.map(({ name }) => name).join('\n')) as [string, string];
  const isSame = before === now && list.every(({ became }) => became === 'same');
  return (
    <>
      {!last || !at ? <p className="good-note">{say('console.review.first')}</p> : <p className="good-note">{say(isSame ? 'console.review.same' : 'console.review.compared')} <When at={at} /></p>}
      <section className="card" aria-labelledby="asked"><h2 id="asked">{say('console.details.targets')}</h2><Targets before={before} now={now} /></section>
      {list.map((one) => <Language key={one.locale} one={one} isFirst={!last} />)}
    </>
  );
}

function Targets({ before, now }: { readonly before: string; readonly now: string }) {
  const reader = useLanguage();
  return before === now ? <ul>{now.split('\n').map((name) => <li key={name} dir="auto">{name}</li>)}</ul> : <Diff before={before} after={now} locale={reader} />;
}

function Language({ one: { locale, before, now, became }, isFirst }: { readonly one: Compared; readonly isFirst: boolean }) {
  const say = useWords();
  const found = usePetition().texts.find((text) => text.locale === locale);
  return (
    <section className="card" aria-labelledby={`words-${locale}`}>
      <h2 id={`words-${locale}`} className="kicker"><span lang={locale}>{languageNames[locale as Locale]}</span> {found?.isReady === false && <Mark tone="waiting">{say('console.text.unready')}</Mark>} {found?.isBehind && <Mark tone="waiting">{say('console.text.behind')}</Mark>}</h2>
      {!isFirst && became !== 'changed' && <p className="hint">{say(`console.review.${became}Text`)}</p>}
      {before && now && became === 'changed' ? <Sides before={before} now={now} locale={locale as Locale} /> : <Plain text={now ?? before!} />}
    </section>
  );
}

/** Left what was taken out, right what was put in; one below the other on a phone. */
function Sides({ before, now, locale }: { readonly before: Version; readonly now: Version; readonly locale: Locale }) {
  const say = useWords();
  return (
    <div className="sides">
      {(['before', 'after'] as const).map((side) => (
        <article key={side}>
          <h3 className="kicker">{say(`console.review.${side}`)}</h3>
          <div className="title"><Diff before={before.title} after={now.title} locale={locale} side={side} /></div>
          <Diff before={before.body} after={now.body} locale={locale} side={side} />
        </article>
      ))}
    </div>
  );
}

function Plain({ text: { locale, title, body } }: { readonly text: Version }) {
  return (
    <article lang={locale} dir={directionOf(locale as Locale)}>
      <p className="title">{title}</p>
      {body.split(/\n\s*\n/).filter(Boolean).map((paragraph, i) => <p key={i}>{paragraph}</p>)}
    </article>
  );
}
