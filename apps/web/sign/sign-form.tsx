import type { OrganisationLink } from '../documents/shapes.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Challenge } from './challenge.js';
import { Consents } from './consents.js';
import { FaultSummary } from './fault-summary.js';
import { Field } from './field.js';
import { PlaceFields } from './place-fields.js';
import { blank, type Refused } from './signing-form.js';

interface Props {
  readonly slug: string;
  readonly organisations: readonly OrganisationLink[];
  /** Partner whose link brought the person. */
  readonly org: string;
  readonly refused?: Refused;
  /** `_blank` where the form stands in a frame of another site. */
  readonly target?: '_blank';
}

/** A plain form. What comes back with faults has every word still in it. */
export function SignForm({ slug, organisations, org, refused, target }: Props) {
  const say = useSay();
  const locale = useLocale();
  const typed = refused?.typed ?? blank(org);
  const faults = refused?.faults ?? {};
  return (
    <form method="post" action={`/api/petitions/${slug}/sign`} target={target} rel={target && 'noopener'} aria-labelledby="sign">
      <h2 id="sign" className="quiet">{say('site.sign.title')}</h2>
      {refused && <FaultSummary refused={refused} />}
      <input type="hidden" name="locale" value={locale} />
      {refused?.challenge && <Challenge of={refused.challenge} />}
      {typed.org && <input type="hidden" name="org" value={typed.org} />}
      <div className="two">
        <Field name="givenName" label={say('site.sign.givenName')} fault={faults['givenName']}>
          {(ties) => <input {...ties} defaultValue={typed.givenName} autoComplete="given-name" maxLength={80} required />}
        </Field>
        <Field name="familyName" label={say('site.sign.familyName')} fault={faults['familyName']}>
          {(ties) => <input {...ties} defaultValue={typed.familyName} autoComplete="family-name" maxLength={80} required />}
        </Field>
      </div>
      <Field name="email" label={say('site.sign.email')} fault={faults['email']}>
        {(ties) => <input {...ties} type="email" defaultValue={typed.email} autoComplete="email" inputMode="email" dir="ltr" maxLength={254} required />}
      </Field>
      <PlaceFields typed={typed} faults={faults} />
      <Field name="publicName" label={say('site.sign.publicName')} fault={faults['publicName']}>
        {(ties) => (
          <select {...ties} defaultValue={typed.publicName.toLowerCase() || 'hidden'}>
            <option value="hidden">{say('site.sign.publicName.hidden')}</option>
            <option value="initials">{say('site.sign.publicName.initials')}</option>
            <option value="full">{say('site.sign.publicName.full')}</option>
          </select>
        )}
      </Field>
      <Consents organisations={organisations} given={typed.consents} fault={faults['consents']} />
      <button type="submit">{say('site.sign.button')}</button>
      <p className="fine">
        <Say of="site.sign.fine" with={{ privacy: <a href={`/${locale}/privacy`} target={target}>{say('site.sign.privacy')}</a> }} />
      </p>
    </form>
  );
}
