import { Form } from 'react-router';
import { languageNames, locales } from '#libs/i18n';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, Tick } from '../parts/field.js';
import { useLanguage, useWords } from '../words/words.js';
import { kinds, orders } from './act.js';
import type { Acted, Call, Countries, SignOffs } from './sign-off.js';

interface Given {
  readonly offs: SignOffs;
  readonly acted: Acted | undefined;
}

/** A first call, or another one since the text has changed. */
export function OpenCard({ offs: { calls, editionNumber, askable }, acted }: Given) {
  const say = useWords();
  const fault = acted?.done === 'open' ? acted.fault : undefined;
  const isAgain = calls.length > 0;
  return (
    <section className="card" aria-labelledby="open">
      <h2 id="open">{say(isAgain ? 'console.documents.signoff.openAgain' : 'console.documents.signoff.open')}</h2>
      <p>{say('console.documents.signoff.openText', { number: editionNumber ?? 0 })}</p>
      {isAgain && <p><strong>{say('console.documents.signoff.againText')}</strong></p>}
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <Field label={say('console.documents.signoff.until')} name="signBy" type="date" dir="ltr" required fault={faultAt(fault, 'signBy')} />
        <Choice label={say('console.documents.signoff.order')} name="order">{orders.map((order) => <option key={order} value={order}>{say(`documents.signoff.order.${order.toLowerCase() as 'alphabetical'}`)}</option>)}</Choice>
        <Members askable={askable} areChosen />
        <button type="submit" name="act" value="open">{say('console.documents.signoff.send')}</button>
      </Form>
    </section>
  );
}

function Members({ askable, areChosen = false }: { readonly askable: SignOffs['askable']; readonly areChosen?: boolean }) {
  const say = useWords();
  return (
    <fieldset>
      <legend>{say('console.documents.signoff.whom')}</legend>
      {askable.map(({ id, name }) => <Tick key={id} name="organisation" value={id} defaultChecked={areChosen} label={<bdi>{name}</bdi>} />)}
    </fieldset>
  );
}

/** Whom else to ask: other members, organisations from outside. */
export function AskCards({ offs: { askable }, call, countries, acted }: Given & { readonly call: Call; readonly countries: Countries }) {
  const say = useWords();
  return (
    <div className="cards">
      {askable.length > 0 && (
        <section className="card" aria-labelledby="more">
          <h2 id="more">{say('console.documents.signoff.askMore')}</h2>
          <Form method="post" preventScrollReset>
            <FaultNote fault={acted?.done === 'askMembers' ? acted.fault : undefined} />
            <input type="hidden" name="id" value={call.id} />
            <Members askable={askable} />
            <button type="submit" name="act" value="askMembers">{say('console.documents.signoff.send')}</button>
          </Form>
        </section>
      )}
      <External id={call.id} countries={countries} acted={acted} />
    </div>
  );
}

function External({ id, countries, acted }: { readonly id: string; readonly countries: Countries; readonly acted: Acted | undefined }) {
  const say = useWords();
  const locale = useLanguage();
  const fault = acted?.done === 'askExternal' ? acted.fault : undefined;
  const names = [['fr', 'console.documents.signoff.nameFr'], ['ar', 'console.documents.signoff.nameAr'], ['en', 'console.documents.signoff.nameEn']] as const;
  return (
    <section className="card" aria-labelledby="external">
      <h2 id="external">{say('console.documents.signoff.external')}</h2>
      <p className="hint">{say('console.documents.signoff.externalHint')}</p>
      <details className="ask-first" open={fault ? true : undefined}>
        <summary>{say('console.documents.signoff.externalOpen')}</summary>
        <Form method="post" preventScrollReset>
          <FaultNote fault={fault} />
          <input type="hidden" name="id" value={id} />
          {names.map(([language, label], i) => <Field key={language} label={say(label)} name={`name.${language}`} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'} maxLength={200} isOptional fault={i === 0 ? faultAt(fault, 'name') : undefined} />)}
          <Field label={say('console.documents.signoff.acronym')} name="acronym" maxLength={20} isOptional dir="auto" />
          <Choice label={say('console.documents.signoff.kind')} name="kind">{kinds.map((kind) => <option key={kind} value={kind}>{say(`organisations.legal.${kind.toLowerCase() as 'association'}`)}</option>)}</Choice>
          <Choice label={say('console.documents.signoff.country')} name="country" defaultValue="MA" fault={faultAt(fault, 'country')}>{countries.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}</Choice>
          <Field label={say('console.documents.signoff.contactName')} name="contactName" maxLength={120} required dir="auto" fault={faultAt(fault, 'contact.name')} />
          <Field label={say('console.documents.signoff.email')} name="email" type="email" dir="ltr" required fault={faultAt(fault, 'contact.email')} />
          <Choice label={say('console.documents.signoff.language')} name="locale" defaultValue={locale}>{locales.map((one) => <option key={one} value={one}>{languageNames[one]}</option>)}</Choice>
          <Field label={say('console.documents.signoff.twinReason')} name="twinReason" maxLength={500} isOptional dir="auto" hint={say('console.documents.signoff.twinHint')} />
          <button type="submit" name="act" value="askExternal">{say('console.documents.signoff.sendOne')}</button>
        </Form>
      </details>
    </section>
  );
}
