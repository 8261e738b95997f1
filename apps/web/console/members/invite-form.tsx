import { Form, useNavigation } from 'react-router';
import { languageNames, locales } from '#libs/i18n';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field } from '../parts/field.js';
import { useLanguage, useWords } from '../words/words.js';
import { RoleTicks, type Role } from './roles.js';

/** Somebody is asked to join, by mail. */
export function InviteForm({ roles, fault }: { readonly roles: readonly Role[]; readonly fault?: Fault }) {
  const say = useWords();
  const locale = useLanguage();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.members.invite')}</h2>
      <FaultNote fault={fault} />
      <div className="row">
        <Field label={say('console.members.name')} name="name" required dir="auto" autoComplete="off" fault={faultAt(fault, 'name')} />
        <Field label={say('console.signIn.email')} name="email" type="email" required dir="ltr" autoComplete="off" fault={faultAt(fault, 'email')} />
        <Choice label={say('console.members.language')} name="locale" defaultValue={locale} fault={faultAt(fault, 'locale')}>
          {locales.map((one) => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}
        </Choice>
      </div>
      <RoleTicks roles={roles} fault={faultAt(fault, 'roles')} />
      <p className="hint">{say('console.members.inviteHint')}</p>
      <button type="submit" name="act" value="invite" disabled={isBusy}>{say('console.members.send')}</button>
    </Form>
  );
}
