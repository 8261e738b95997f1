import { useEffect, useState } from 'react';
import { useFetcher, useSearchParams } from 'react-router';
import { directionOf, languageNames, locales, type Locale } from '#libs/i18n';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field, TextArea, Tick } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { useAnswered } from '../parts/use-answered.js';
import { useWords } from '../words/words.js';
import type { CharterDraft } from './draft.js';

const most = { title: 200, body: 20_000 };

interface Given {
  readonly draft: CharterDraft;
  readonly onChanged: (locale: Locale, isChanged: boolean) => void;
}

/** The language that holds beside another one, which stands in the address; each is saved by itself, and those out of sight keep what was typed. */
export function DraftColumns({ draft, onChanged }: Given) {
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const others = locales.filter((locale) => locale !== draft.referenceLocale);
  const beside = others.find((locale) => locale === search.get('with')) ?? others.find((locale) => draft.texts.some((text) => text.locale === locale)) ?? others[0]!;
  const choose = (locale: string) => setSearch((kept) => new URLSearchParams([...[...kept].filter(([name]) => name !== 'with'), ['with', locale]]), { replace: true, preventScrollReset: true });
  return (
    <>
      <div className="acts" role="group" aria-label={say('console.text.beside')}>
        <span className="hint">{say('console.text.beside')}</span>
        {others.map((locale) => (
          <button key={locale} type="button" className="quiet" aria-pressed={locale === beside} onClick={() => choose(locale)}><span lang={locale}>{languageNames[locale]}</span> <Status text={draft.texts.find((text) => text.locale === locale)} /></button>
        ))}
      </div>
      <div className="columns">
        {[draft.referenceLocale as Locale, ...others].map((locale) => <Column key={locale} {...{ draft, locale, onChanged }} isShown={locale === draft.referenceLocale || locale === beside} />)}
      </div>
    </>
  );
}

function Status({ text }: { readonly text: CharterDraft['texts'][number] | undefined }) {
  const say = useWords();
  if (!text) return <Mark tone="quiet">{say('console.text.absent')}</Mark>;
  return <Mark tone={text.isStale ? 'waiting' : 'good'}>{say(text.isStale ? 'console.text.behind' : 'console.text.ready')}</Mark>;
}

interface Answer {
  readonly fault?: Fault;
  readonly writtenAt?: string;
}

function Column({ draft: { id, texts, referenceLocale }, locale, isShown, onChanged }: Given & { readonly locale: Locale; readonly isShown: boolean }) {
  const say = useWords();
  const fetcher = useFetcher<Answer>();
  const kept = texts.find((text) => text.locale === locale);
  const [typed, type] = useState({ title: kept?.title ?? '', body: kept?.body ?? '', isStillRight: false });
  const [seenAt, setSeenAt] = useState(kept?.writtenAt);
  useAnswered(fetcher, ({ fault, writtenAt }) => {
    if (fault) return;
    setSeenAt(writtenAt);
    type((now) => ({ ...now, isStillRight: false }));
  });
  const { fault } = fetcher.data ?? {};
  const isChanged = typed.title !== (kept?.title ?? '') || typed.body !== (kept?.body ?? '') || typed.isStillRight;
  useEffect(() => onChanged(locale, isChanged), [locale, isChanged, onChanged]);
  const save = () => void fetcher.submit({ versionId: id, locale, ...typed, ...(seenAt && { seenAt }) }, { method: 'post', encType: 'application/json' });
  const words = { lang: locale, dir: directionOf(locale) };
  return (
    <section className="column" hidden={!isShown} aria-label={languageNames[locale]}>
      <h2><span lang={locale}>{languageNames[locale]}</span> {locale === referenceLocale && <span className="hint">{say('console.charter.holds')}</span>}</h2>
      <Field label={say('console.text.title')} {...words} value={typed.title} maxLength={most.title} fault={faultAt(fault, 'title')} onChange={({ target }) => type({ ...typed, title: target.value })} />
      <TextArea label={say('console.text.body')} rows={14} {...words} value={typed.body} maxLength={most.body} fault={faultAt(fault, 'body')} onChange={({ target }) => type({ ...typed, body: target.value })} />
      <div>
        {fetcher.state === 'idle' && <FaultNote fault={fault?.fields ? undefined : fault} />}
        {kept?.isStale && <Tick label={say('console.charter.stillRight')} hint={say('console.charter.staleHint')} checked={typed.isStillRight} onChange={({ target }) => type({ ...typed, isStillRight: target.checked })} />}
        <div className="acts">
          <button type="button" onClick={save} aria-disabled={!isChanged || fetcher.state !== 'idle'}>{say('console.text.save')}</button>
          <span role="status" className="hint">{say(fetcher.state !== 'idle' ? 'console.text.saving' : isChanged ? 'console.charter.unsaved' : 'console.text.saved')}</span>
        </div>
      </div>
    </section>
  );
}
