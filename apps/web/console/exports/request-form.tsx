import { useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { languageNames, locales } from '#libs/i18n';
import type { Place } from '../organisation/chosen.js';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, TextArea, Tick } from '../parts/field.js';
import { useMe } from '../room/use-me.js';
import { useLanguage, useWords } from '../words/words.js';

interface Given {
  readonly organisation: Place;
  readonly petitions: readonly { readonly slug: string; readonly title: string }[];
  readonly fault?: Fault;
}

/** What is asked for. What is told one by one is offered to its roles only, never as PDF and never public. */
export function RequestForm({ organisation, petitions, fault }: Given) {
  const say = useWords();
  const locale = useLanguage();
  const [kind, setKind] = useState('REPORT');
  const isBusy = useNavigation().state === 'submitting';
  const roles = useMe().memberships.filter((one) => one.organisation.id === organisation.id).flatMap((one) => one.roles);
  const mayList = roles.includes('REPRESENTATIVE');
  const isList = kind !== 'REPORT';
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.exports.request')}</h2>
      <FaultNote fault={fault} />
      <Choice label={say('console.mailings.petition')} name="petition" fault={faultAt(fault, 'petition')}>
        {petitions.map(({ slug, title }) => <option key={slug} value={slug}>{title}</option>)}
      </Choice>
      <div className="row">
        <Choice label={say('console.exports.kind')} name="kind" value={kind} onChange={(event) => setKind(event.target.value)} fault={faultAt(fault, 'kind')}>
          <option value="REPORT">{say('console.exports.REPORT')}</option>
          {(mayList || roles.includes('ANALYST')) && <option value="SIGNATURES">{say('console.exports.SIGNATURES')}</option>}
          {mayList && <option value="SIGNERS">{say('console.exports.SIGNERS')}</option>}
        </Choice>
        <Choice label={say('console.exports.format')} name="format" fault={faultAt(fault, 'format')}>
          <option>CSV</option>
          <option>XLSX</option>
          {!isList && <option>PDF</option>}
        </Choice>
        <Choice label={say('console.exports.language')} name="locale" defaultValue={locale} fault={faultAt(fault, 'locale')}>
          {locales.map((one) => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}
        </Choice>
      </div>
      <TextArea label={say('console.exports.purpose')} name="purpose" rows={2} required hint={say('console.exports.purposeHint')} fault={faultAt(fault, 'purpose')} dir="auto" />
      {!isList && <Tick label={say('console.exports.public')} hint={say('console.exports.publicHint')} name="isPublic" />}
      <button type="submit" disabled={isBusy}>{say('console.exports.submit')}</button>
    </Form>
  );
}
