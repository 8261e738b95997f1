import { useState } from 'react';
import { directionOf, languageNames, locales } from '#libs/i18n';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field, TextArea } from '../parts/field.js';
import { useWords } from '../words/words.js';
import { usePetition } from './petition.js';
import { useAct } from './use-act.js';

/** News, or a correction of the frozen text: in the reference language at least. */
export function PublishForm({ kind }: { readonly kind: 'PUBLISH_UPDATE' | 'CORRECT' }) {
  const say = useWords();
  const { referenceLocale, locales: spoken } = usePetition();
  const [isOpen, setOpen] = useState(false);
  const act = useAct(() => setOpen(false));
  const ordered = locales.filter((locale) => spoken.includes(locale)).sort((a, b) => Number(b === referenceLocale) - Number(a === referenceLocale));
  const [name, body] = kind === 'CORRECT' ? ['correct', 'text'] as const : ['tell', 'body'] as const;
  if (!isOpen) return <p><button type="button" className="second" onClick={() => setOpen(true)}>{say(`console.news.${name}`)}</button></p>;
  return (
    <act.fetcher.Form method="post" action={act.action} className="card">
      <h2>{say(`console.news.${name}`)}</h2>
      <p className="hint">{say(`console.news.${name}Hint`)}</p>
      <FaultNote fault={act.fault} />
      <input type="hidden" name="verb" value={kind} />
      {ordered.map((locale, i) => (
        <fieldset key={locale} lang={locale} dir={directionOf(locale)}>
          <legend>{languageNames[locale]}</legend>
          {kind === 'PUBLISH_UPDATE' && <Field label={say('console.text.title')} name={`title.${locale}`} isOptional={i > 0} required={i === 0} fault={faultAt(act.fault, `title.${locale}`) ?? (i === 0 ? faultAt(act.fault, 'title') : undefined)} />}
          <TextArea label={say('console.text.body')} name={`${body}.${locale}`} isOptional={i > 0} required={i === 0} fault={faultAt(act.fault, `${body}.${locale}`) ?? (i === 0 ? faultAt(act.fault, body) : undefined)} />
        </fieldset>
      ))}
      <div className="acts">
        <button type="submit" aria-disabled={act.isBusy}>{say('console.news.publish')}</button>
        <button type="button" className="quiet" onClick={() => setOpen(false)}>{say('console.step.cancel')}</button>
      </div>
    </act.fetcher.Form>
  );
}
