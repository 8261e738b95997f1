import { Form } from 'react-router';
import { faultAt } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Field } from '../../parts/field.js';
import { useWords } from '../../words/words.js';
import type { Acted, Language } from './versions.js';

/** Keeps what is written now; says why there is nothing to keep, or what waits first. */
export function MakeVersion({ language: { locale, words, isChanged, hasSuggestions }, hasVersions, acted }: { readonly language: Language; readonly hasVersions: boolean; readonly acted: Acted }) {
  const say = useWords();
  const fault = acted?.done === 'keep' ? acted.fault : undefined;
  const text = fault?.fields?.find(({ field }) => field !== 'name')?.message;
  return (
    <section className="card" aria-labelledby="make">
      <h2 id="make">{say('console.documents.versions.make')}</h2>
      <p>{say('console.documents.drafting.wordCount', { words })} · {say(words === 0 ? 'console.documents.versions.empty' : isChanged ? (hasVersions ? 'console.documents.versions.changed' : 'console.documents.versions.none') : 'console.documents.versions.unchanged')}</p>
      {hasSuggestions && <p className="hint">{say('console.documents.versions.suggestionsWait')}</p>}
      {isChanged && !hasSuggestions && (
        <Form method="post" preventScrollReset>
          <FaultNote fault={fault} />
          {text && <p className="fault">{text}</p>}
          <input type="hidden" name="locale" value={locale} />
          <Field label={say('console.documents.versions.name')} hint={say('console.documents.versions.nameHint')} name="name" maxLength={120} required dir="auto" fault={faultAt(fault, 'name')} />
          <button type="submit" name="act" value="keep">{say('console.documents.versions.make')}</button>
        </Form>
      )}
    </section>
  );
}
