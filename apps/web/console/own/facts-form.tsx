import { Form, useNavigation } from 'react-router';
import { themes, type MessageKey } from '#libs/i18n';
import type { OwnOrganisationQuery } from '../../gql/graphql.js';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, TextArea, Tick } from '../parts/field.js';
import { useWords } from '../words/words.js';

export const legalKinds = ['ASSOCIATION', 'UNION', 'FEDERATION', 'COALITION', 'FOUNDATION', 'COOPERATIVE', 'INFORMAL', 'OTHER'] as const;

interface Given {
  readonly organisation: NonNullable<OwnOrganisationQuery['organisation']>;
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly fault: Fault | undefined;
}

/** What everybody may know of an organisation; shown on its public page. */
export function FactsForm({ organisation: { acronym, kindOfOrganisation, formedOn, unformedReason, seat, branches, themes: chosen }, areas, fault }: Given) {
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
          {areas.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </Choice>
        <Choice label={say('console.own.branches')} name="branches" multiple size={6} isOptional defaultValue={branches} fault={faultAt(fault, 'branches')}>
          {areas.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </Choice>
      </div>
      <fieldset>
        <legend>{say('console.own.themes')}</legend>
        <div className="roles">{themes.map((theme) => <Tick key={theme} name="themes" value={theme} label={say(`organisations.theme.${theme}` as MessageKey)} defaultChecked={chosen.includes(theme)} />)}</div>
        {faultAt(fault, 'themes') && <p className="fault">{faultAt(fault, 'themes')}</p>}
      </fieldset>
      <button type="submit" name="act" value="facts" disabled={isBusy}>{say('console.own.save')}</button>
    </Form>
  );
}
