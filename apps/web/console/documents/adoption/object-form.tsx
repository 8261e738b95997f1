import { useState } from 'react';
import { Form } from 'react-router';
import { isLocale, languageNames } from '#libs/i18n';
import { faultAt } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, TextArea } from '../../parts/field.js';
import { useWords } from '../../words/words.js';
import { strengths } from './act.js';
import type { Acted, Round, Shown } from './adoption.js';

/** Saying something against the text: an objection for an organisation, a comment for oneself. */
export function ObjectForm({ document, round: { sections, edition }, acted }: { readonly document: Shown; readonly round: Round; readonly acted: Acted | undefined }) {
  const say = useWords();
  const { mayComment, objectFor } = document.adoptionTasks;
  const [chosen, choose] = useState('');
  const about = sections.find(({ locale, index }) => `${locale}.${index}` === chosen);
  const fault = acted?.done === 'object' ? acted.fault : undefined;
  const offered = objectFor.length > 0 ? strengths : strengths.slice(-1);
  if (!mayComment) return null;
  return (
    <details className="card ask-first" open={fault ? true : undefined}>
      <summary>{say('console.documents.adoption.object')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <input type="hidden" name="edition" value={edition?.number ?? ''} />
        <Choice label={say('console.documents.adoption.for')} name="organisationId">
          {objectFor.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          <option value="">{say('console.documents.adoption.self')}</option>
        </Choice>
        <Choice label={say('console.documents.adoption.strength')} name="strength" hint={say(objectFor.length > 0 ? 'console.documents.adoption.strengthHint' : 'console.documents.adoption.commentHint')}>
          {offered.map((strength) => <option key={strength} value={strength}>{say(`console.documents.adoption.strength.${strength}`)}</option>)}
        </Choice>
        <Choice label={say('console.documents.adoption.section')} name="section" value={chosen} onChange={(event) => choose(event.target.value)} fault={faultAt(fault, 'section')}>
          <option value="">{say('console.documents.adoption.noSection')}</option>
          {sections.map(({ locale, index, title }) => <option key={`${locale}.${index}`} value={`${locale}.${index}`}>{isLocale(locale) ? languageNames[locale] : locale} · {title || say('console.documents.adoption.opening')}</option>)}
        </Choice>
        {about && (
          <>
            <blockquote dir="auto" lang={about.locale}>{about.text}</blockquote>
            <TextArea label={say('console.documents.adoption.portion')} name="portion" rows={3} isOptional dir="auto" hint={say('console.documents.adoption.portionHint')} fault={faultAt(fault, 'portion')} />
            <TextArea label={say('console.documents.adoption.replacement')} name="replacement" rows={4} dir="auto" fault={faultAt(fault, 'replacement')} />
          </>
        )}
        <TextArea label={say('console.documents.adoption.reason')} name="reason" rows={3} required maxLength={5000} dir="auto" fault={faultAt(fault, 'reason')} />
        <button type="submit" name="act" value="object">{say('console.documents.adoption.objectNow')}</button>
      </Form>
    </details>
  );
}
