import type { OfferedNewsletter } from '../documents/newsletter.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Field } from '../sign/field.js';
import { LanguageChoice } from './language-choice.js';
import { OrganisationTicks } from './organisation-ticks.js';
import type { Refused } from './typed.js';

/** The whole form: address, language, organisations by name. What comes back with faults has every word still in it. */
export function SubscribeForm({ newsletters, refused }: { newsletters: readonly OfferedNewsletter[]; refused?: Refused }) {
  const say = useSay();
  const locale = useLocale();
  const { typed, faults = {} } = refused ?? {};
  const [only] = newsletters.length === 1 ? newsletters : [];
  const members = new Map(newsletters.flatMap(({ organisations }) => organisations).map((one) => [one.slug, one]));
  return (
    <form method="post" action="/api/newsletter/subscribe" className="card">
      {refused && <FaultSummary refused={refused} />}
      {only ? <input type="hidden" name="coalition" value={only.slug} /> : (
        <Field name="coalition" label={say('site.newsletter.coalition')} fault={faults['coalition']}>
          {(ties) => <select {...ties} defaultValue={typed?.coalition ?? ''} required><option value="" />{newsletters.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}</select>}
        </Field>
      )}
      <Field name="email" label={say('site.newsletter.email')} fault={faults['email']}>
        {(ties) => <input {...ties} type="email" defaultValue={typed?.email} autoComplete="email" inputMode="email" dir="ltr" maxLength={254} required />}
      </Field>
      <LanguageChoice chosen={typed?.locale ?? locale} />
      <OrganisationTicks organisations={[...members.values()]} chosen={typed?.organisations ?? []} />
      <button type="submit">{say('site.newsletter.subscribe')}</button>
      <p className="fine">{say('mailings.newsletter.consent')} <a href={`/${locale}/privacy`}>{say('site.sign.privacy')}</a></p>
    </form>
  );
}

function FaultSummary({ refused: { message, faults } }: { refused: Refused }) {
  const say = useSay();
  const entries = Object.entries(faults);
  return (
    <div className="summary" role="alert" id="faults" tabIndex={-1} autoFocus>
      <p><b>{say('site.newsletter.faults')}</b></p>
      {entries.length === 0 && <p>{message}</p>}
      <ul>{entries.map(([field, words]) => <li key={field}>{field === 'email' || field === 'coalition' ? <a href={`#${field}`}>{words}</a> : words}</li>)}</ul>
    </div>
  );
}
