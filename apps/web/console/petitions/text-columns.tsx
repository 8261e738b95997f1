import { useSearchParams } from 'react-router';
import { directionOf, formatNumber, languageNames, locales, type Locale, type MessageKey } from '#libs/i18n';
import type { FieldFault } from '../outcome.js';
import { Field, TextArea, Tick } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { useLanguage, useWords } from '../words/words.js';
import { usePetition } from './petition.js';
import type { Saved } from './text.js';
import type { Drafts } from './use-drafts.js';

const most = { title: 150, body: 10_000 };

/** The reference language beside another one; which one stands in the address. */
export function TextColumns({ drafts, isReadOnly, saved }: { readonly drafts: Drafts; readonly isReadOnly: boolean; readonly saved: Saved | undefined }) {
  const say = useWords();
  const { referenceLocale } = usePetition();
  const [search, setSearch] = useSearchParams();
  const others = locales.filter((locale) => locale !== referenceLocale);
  const asked = others.find((locale) => locale === search.get('with'));
  const beside = asked ?? others.find((locale) => drafts.texts.some((text) => text.locale === locale)) ?? others[0]!;
  const choose = (locale: string) => setSearch({ with: locale }, { replace: true, preventScrollReset: true });
  return (
    <>
      <div className="acts" role="group" aria-label={say('console.text.beside')}>
        <span className="hint">{say('console.text.beside')}</span>
        {others.map((locale) => (
          <button key={locale} type="button" className="quiet" aria-pressed={locale === beside} onClick={() => choose(locale)}><span lang={locale}>{languageNames[locale]}</span> <Status locale={locale} drafts={drafts} /></button>
        ))}
      </div>
      <div className="columns">
        {[referenceLocale, beside].map((locale) => <Column key={locale} {...{ locale: locale as Locale, drafts, isReadOnly, faults: faultsOf(saved, locale) }} />)}
      </div>
    </>
  );
}

/** The words that were sent have numbers in the answer; here they have languages. */
function faultsOf(saved: Saved | undefined, locale: string): readonly FieldFault[] {
  const at = saved?.texts.findIndex((text) => text.locale === locale) ?? -1;
  return at < 0 ? [] : (saved?.fault?.fields ?? []).filter(({ field }) => field.startsWith(`texts.${at}.`)).map(({ field, message }) => ({ field: field.split('.')[2] ?? field, message }));
}

function Status({ locale, drafts }: { readonly locale: string; readonly drafts: Drafts }) {
  const say = useWords();
  const { texts } = usePetition();
  const draft = drafts.texts.find((text) => text.locale === locale);
  if (!draft) return <Mark tone="quiet">{say('console.text.absent')}</Mark>;
  const status = !draft.isReady ? 'unready' : texts.find((text) => text.locale === locale)?.isBehind ? 'behind' : 'ready';
  return <Mark tone={status === 'ready' ? 'good' : 'waiting'}>{say(`console.text.${status}` as MessageKey)}</Mark>;
}

function Column({ locale, drafts, isReadOnly, faults }: { readonly locale: Locale; readonly drafts: Drafts; readonly isReadOnly: boolean; readonly faults: readonly FieldFault[] }) {
  const say = useWords();
  const reader = useLanguage();
  const { referenceLocale } = usePetition();
  const isReference = locale === referenceLocale;
  const draft = drafts.texts.find((text) => text.locale === locale) ?? { locale, title: '', body: '', isReady: isReference };
  const fault = (field: string) => faults.find((one) => one.field === field)?.message;
  const left = (field: 'title' | 'body') => say('console.text.left', { count: most[field] - draft[field].length, length: formatNumber(reader, draft[field].length) });
  const words = { lang: locale, dir: directionOf(locale), readOnly: isReadOnly };
  return (
    <section className="column" aria-label={languageNames[locale]}>
      <h2><span lang={locale}>{languageNames[locale]}</span> {isReference && <span className="hint">{say('console.text.reference')}</span>}</h2>
      <Field label={say('console.text.title')} hint={left('title')} {...words} value={draft.title} maxLength={most.title} fault={fault('title')} onChange={(event) => drafts.put({ ...draft, title: event.target.value })} />
      <TextArea label={say('console.text.body')} hint={left('body')} rows={14} {...words} value={draft.body} maxLength={most.body} fault={fault('body')} onChange={(event) => drafts.put({ ...draft, body: event.target.value })} />
      {!isReadOnly && <Tick label={say('console.text.isReady')} hint={say('console.text.isReadyHint')} checked={draft.isReady} onChange={(event) => drafts.put({ ...draft, isReady: event.target.checked })} />}
    </section>
  );
}
