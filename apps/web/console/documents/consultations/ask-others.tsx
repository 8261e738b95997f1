import { Form, useRouteLoaderData } from 'react-router';
import { languageNames, locales } from '#libs/i18n';
import { faultAt } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, Field, TextArea } from '../../parts/field.js';
import { useLanguage, useWords } from '../../words/words.js';
import type { Part } from './consultation-card.js';

/** Beside the representatives, who are told by themselves: the link, the sheet to hang up, and people by mail. */
export function AskOthers({ consultation: { id, token, people }, acted }: Part) {
  const say = useWords();
  const locale = useLanguage();
  const { publicUrl } = useRouteLoaderData<{ readonly publicUrl: string }>('root') ?? { publicUrl: '' };
  const fault = acted?.done === 'ask' ? acted.fault : undefined;
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.documents.consultations.askOthers')}</summary>
      <Field label={say('console.documents.consultations.link')} hint={say('console.documents.consultations.linkHint')} readOnly dir="ltr" value={`${publicUrl}/${locale}/consultations/${token}`} />
      <p>{say('console.documents.consultations.sheet')} {locales.map((one) => <span key={one}> · <a href={`/${one}/consultations/${token}/sheet`} lang={one} target="_blank" rel="noopener">{languageNames[one]}</a></span>)}</p>
      <Form method="post" preventScrollReset key={people.length}>
        <FaultNote fault={fault} />
        <input type="hidden" name="of" value={id} />
        <TextArea label={say('console.documents.consultations.emails')} name="emails" rows={4} dir="ltr" required hint={say('console.documents.consultations.emailsHint')} fault={faultAt(fault, 'emails')} />
        <Choice label={say('console.documents.consultations.language')} name="locale" defaultValue={locale} fault={faultAt(fault, 'locale')}>
          {locales.map((one) => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}
        </Choice>
        <button type="submit" name="act" value="ask" className="second">{say('console.documents.consultations.sendMails')}</button>
      </Form>
      <People people={people} id={id} />
    </details>
  );
}

function People({ people, id }: { readonly people: Part['consultation']['people']; readonly id: string }) {
  const say = useWords();
  if (people.length === 0) return null;
  return (
    <details>
      <summary>{say('console.documents.consultations.people', { count: people.length })}</summary>
      <ul className="plain">
        {people.map(({ id: person, email }) => (
          <li key={person}>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="of" value={id} />
              <input type="hidden" name="person" value={person} />
              {email ? <bdi dir="ltr">{email}</bdi> : <span className="hint">{say('console.documents.consultations.noAddress')}</span>} <button type="submit" name="act" value="remove" className="quiet">{say('console.documents.consultations.removePerson')}</button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}
