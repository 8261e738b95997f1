import type { ActivityNeed, Affiliation, Gender } from '../../gql/graphql.js';
import type { MessageKey } from '#libs/i18n';
import type { Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice, Field, Tick } from '../parts/field.js';
import { useWords } from '../words/words.js';

const genders: readonly Gender[] = ['WOMAN', 'MAN', 'OTHER'];
const needs: readonly ActivityNeed[] = ['ACCESSIBILITY', 'CHILDCARE', 'INTERPRETATION'];
type Organisations = readonly { readonly id: string; readonly name: string }[];

/** Of which organisation somebody is: a member of the coalition, another, none. */
export function OrganisationField({ organisations, fault, mayBeOther = true }: { readonly organisations: Organisations; readonly fault: Fault | undefined; readonly mayBeOther?: boolean }) {
  const say = useWords();
  return (
    <Choice label={say('console.activities.organisation')} name="organisation" fault={faultAt(fault, 'organisation') ?? faultAt(fault, 'organisationId')}>
      {organisations.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      {mayBeOther && <option value="OTHER">{say('campaigns.activities.affiliation.other')}</option>}
      {mayBeOther && <option value="NONE">{say('campaigns.activities.affiliation.none')}</option>}
    </Choice>
  );
}

/** As the person gave it. */
export function GenderField() {
  const say = useWords();
  return (
    <Choice label={say('console.activities.gender')} name="gender" isOptional>
      <option value="">{say('campaigns.activities.gender.unsaid')}</option>
      {genders.map((gender) => <option key={gender} value={gender}>{say(`campaigns.activities.gender.${gender.toLowerCase()}` as MessageKey)}</option>)}
    </Choice>
  );
}

/** Who somebody is. */
export function PersonFields({ organisations, fault, mayBeOther }: { readonly organisations: Organisations; readonly fault: Fault | undefined; readonly mayBeOther: boolean }) {
  const say = useWords();
  return (
    <>
      <div className="row">
        <Field label={say('console.activities.name')} name="name" dir="auto" maxLength={100} required fault={faultAt(fault, 'name')} />
        <OrganisationField organisations={organisations} fault={fault} mayBeOther={mayBeOther} />
        {mayBeOther && <Field label={say('console.activities.otherOrganisation')} name="otherOrganisation" dir="auto" maxLength={150} isOptional fault={faultAt(fault, 'otherOrganisation')} />}
        <GenderField />
      </div>
      <div className="row">{needs.map((need) => <Tick key={need} label={say(`campaigns.activities.need.${need.toLowerCase()}` as MessageKey)} name="needs" value={need} />)}</div>
    </>
  );
}

export function organisationIn(form: Form): { affiliation: Affiliation; organisation: string | undefined } {
  const chosen = form.text('organisation');
  return chosen === 'OTHER' || chosen === 'NONE' ? { affiliation: chosen, organisation: undefined } : { affiliation: 'MEMBER', organisation: chosen };
}

export const genderIn = (form: Form): Gender | undefined => genders.find((gender) => gender === form.text('gender'));

export function personIn(form: Form) {
  return { name: form.text('name'), ...organisationIn(form), otherOrganisation: form.some('otherOrganisation'), gender: genderIn(form), needs: needs.filter((need) => form.all('needs').includes(need)) };
}
