import type { MessageKey } from '#libs/i18n';
import type { ShownActivity } from '../documents/activities.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Field } from '../sign/field.js';
import { genders, needs, type Refused } from './typed.js';

/** Registering without an account: who, of which organisation, what they need. What comes back with faults has every word still in it. */
export function RegisterForm({ activity: { slug, coalition, placesLeft, keepDays }, refused }: { activity: ShownActivity; refused?: Refused }) {
  const say = useSay();
  const locale = useLocale();
  const { typed, faults = {} } = refused ?? {};
  return (
    <form method="post" action={`/api/activities/${encodeURIComponent(slug)}/register`} className="card" id="register">
      <h2>{say('site.activities.register')}</h2>
      {placesLeft === 0 && <p className="notice">{say('site.activities.fullNote')}</p>}
      {refused && <FaultSummary refused={refused} />}
      <input type="hidden" name="locale" value={locale} />
      <Field name="name" label={say('site.activities.name')} fault={faults['name']}>
        {(ties) => <input {...ties} defaultValue={typed?.name} autoComplete="name" dir="auto" maxLength={100} required />}
      </Field>
      <Field name="email" label={say('site.activities.email')} fault={faults['email']}>
        {(ties) => <input {...ties} type="email" defaultValue={typed?.email} autoComplete="email" inputMode="email" dir="ltr" maxLength={254} required />}
      </Field>
      <Field name="organisation" label={say('site.activities.organisation')} fault={faults['organisation']}>
        {(ties) => (
          <select {...ties} defaultValue={typed?.organisation ?? ''} required>
            <option value="" />
            {coalition.organisations.map((one) => <option key={one.slug} value={one.slug}>{one.name}</option>)}
            <option value="other">{say('campaigns.activities.affiliation.other')}</option>
            <option value="none">{say('campaigns.activities.affiliation.none')}</option>
          </select>
        )}
      </Field>
      <Field name="otherOrganisation" label={say('site.activities.otherOrganisation')} hint={say('site.activities.otherHint')} isOptional fault={faults['otherOrganisation']}>
        {(ties) => <input {...ties} defaultValue={typed?.otherOrganisation} autoComplete="organization" dir="auto" maxLength={150} />}
      </Field>
      <Field name="gender" label={say('site.activities.gender')} hint={say('site.activities.genderHint')} isOptional>
        {(ties) => (
          <select {...ties} defaultValue={typed?.gender ?? ''}>
            <option value="">{say('site.activities.ratherNot')}</option>
            {genders.map((gender) => <option key={gender} value={gender}>{say(`campaigns.activities.gender.${gender}`)}</option>)}
          </select>
        )}
      </Field>
      <fieldset>
        <legend>{say('site.activities.needs')} <span className="opt">{say('site.optional')}</span></legend>
        {needs.map((need) => <label key={need} className="tick"><input type="checkbox" name="needs" value={need} defaultChecked={typed?.needs.includes(need)} /><span>{say(`campaigns.activities.need.${need}` as MessageKey)}</span></label>)}
      </fieldset>
      <Field name="needsNote" label={say('site.activities.needsNote')} isOptional fault={faults['needsNote']}>
        {(ties) => <input {...ties} defaultValue={typed?.needsNote} dir="auto" maxLength={300} />}
      </Field>
      <button type="submit">{say('site.activities.registerButton')}</button>
      <p className="fine">{say('site.activities.privacy', { days: keepDays })} <a href={`/${locale}/privacy`}>{say('site.sign.privacy')}</a></p>
    </form>
  );
}

function FaultSummary({ refused: { message, faults } }: { refused: Refused }) {
  const say = useSay();
  const entries = Object.entries(faults);
  return (
    <div className="summary" role="alert" id="faults" tabIndex={-1} autoFocus>
      <p><b>{entries.length > 0 ? say('site.sign.faults', { count: entries.length }) : message}</b></p>
      <ul>{entries.map(([field, words]) => <li key={field}><a href={`#${field}`}>{words}</a></li>)}</ul>
    </div>
  );
}
