import { Form, useNavigation } from 'react-router';
import { languageNames, locales, themes, type MessageKey } from '#libs/i18n';
import type { OwnOrganisationQuery } from '../../gql/graphql.js';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, TextArea, Tick } from '../parts/field.js';
import { useWords } from '../words/words.js';

export const legalKinds = ['ASSOCIATION', 'UNION', 'FEDERATION', 'COALITION', 'FOUNDATION', 'COOPERATIVE', 'INFORMAL', 'OTHER'] as const;

interface Named {
  readonly code: string;
  readonly name: string;
}
interface Given {
  readonly organisation: NonNullable<OwnOrganisationQuery['organisation']>;
  readonly choices: Readonly<Record<'areas' | 'countries' | 'languages', readonly Named[]>>;
  readonly fault: Fault | undefined;
}

/** What everybody may know of an organisation; shown on its public page. */
export function FactsForm({ organisation: { acronym, kindOfOrganisation, formedOn, unformedReason, seat, branches, branchesAbroad, themes: chosen, languages, texts: { city } }, choices, fault }: Given) {
  const say = useWords();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.own.facts')}</h2>
      <FaultNote fault={fault} />
      <div className="row">
        <Field label={say('console.own.acronym')} name="acronym" dir="auto" isOptional maxLength={20} defaultValue={acronym ?? ''} fault={faultAt(fault, 'acronym')} />
        <Choice label={say('console.own.kind')} name="kindOfOrganisation" defaultValue={kindOfOrganisation ?? ''} fault={faultAt(fault, 'kindOfOrganisation')}>
          <option value="" />
          {legalKinds.map((kind) => <option key={kind} value={kind}>{say(`organisations.legal.${kind.toLowerCase()}` as MessageKey)}</option>)}
        </Choice>
        <Field label={say('console.own.formedOn')} name="formedOn" type="date" dir="ltr" isOptional defaultValue={formedOn ?? ''} fault={faultAt(fault, 'formedOn')} />
      </div>
      <TextArea label={say('console.own.unformed')} name="unformedReason" dir="auto" rows={2} isOptional maxLength={500} hint={say('console.own.unformedHint')} defaultValue={unformedReason ?? ''} fault={faultAt(fault, 'unformedReason')} />
      <div className="row">
        <Choice label={say('console.own.seat')} name="seat" defaultValue={seat ?? ''} fault={faultAt(fault, 'seat')}>
          <option value="" />
          <optgroup label={say('console.own.inMorocco')}><Options of={choices.areas} /></optgroup>
          <optgroup label={say('console.own.abroad')}><Options of={choices.countries} /></optgroup>
        </Choice>
        <Choice label={say('console.own.branches')} name="branches" multiple size={6} isOptional defaultValue={branches} fault={faultAt(fault, 'branches')}>
          <Options of={choices.areas} />
        </Choice>
      </div>
      <div className="row">
        {locales.map((locale) => <Field key={locale} label={`${say('console.own.city')} · ${languageNames[locale]}`} name={`city.${locale}`} lang={locale} dir="auto" isOptional maxLength={120} defaultValue={city[locale] ?? ''} fault={faultAt(fault, 'city')} />)}
      </div>
      <Abroad branches={branchesAbroad} countries={choices.countries} fault={fault} />
      <fieldset>
        <legend>{say('console.own.languages')}</legend>
        <div className="roles">{choices.languages.map(({ code, name }) => <Tick key={code} name="languages" value={code} label={name} defaultChecked={languages.includes(code)} />)}</div>
        {faultAt(fault, 'languages') && <p className="fault">{faultAt(fault, 'languages')}</p>}
      </fieldset>
      <fieldset>
        <legend>{say('console.own.themes')}</legend>
        <div className="roles">{themes.map((theme) => <Tick key={theme} name="themes" value={theme} label={say(`organisations.theme.${theme}` as MessageKey)} defaultChecked={chosen.includes(theme)} />)}</div>
        {faultAt(fault, 'themes') && <p className="fault">{faultAt(fault, 'themes')}</p>}
      </fieldset>
      <button type="submit" name="act" value="facts" disabled={isBusy}>{say('console.own.save')}</button>
    </Form>
  );
}

const Options = ({ of }: { readonly of: readonly Named[] }) => of.map(({ code, name }) => <option key={code} value={code}>{name}</option>);

/** Each town outside Morocco, and an empty line for one more. */
function Abroad({ branches, countries, fault }: { readonly branches: readonly { readonly country: string; readonly town: string }[]; readonly countries: readonly Named[]; readonly fault: Fault | undefined }) {
  const say = useWords();
  return (
    <fieldset>
      <legend>{say('console.own.branchesAbroad')}</legend>
      {[...branches, { country: '', town: '' }].map(({ country, town }, i) => (
        <div className="row" key={`${i} ${country} ${town}`}>
          <Choice label={say('console.own.country')} name="abroadCountry" isOptional defaultValue={country} fault={faultAt(fault, `branchesAbroad.${i}.country`)}><option value="" /><Options of={countries} /></Choice>
          <Field label={say('console.own.town')} name="abroadTown" dir="auto" isOptional maxLength={80} defaultValue={town} fault={faultAt(fault, `branchesAbroad.${i}.town`)} />
        </div>
      ))}
    </fieldset>
  );
}
