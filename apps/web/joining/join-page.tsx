import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../asking/ask.js';
import { applyToCoalition, joinPage } from '../documents/joining.js';
import { given } from '../given.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Accent } from '../petition/accent.js';
import { Field } from '../sign/field.js';
import { ApplicationFields } from './application-fields.js';
import { Asked } from './asked.js';
import { FaultSummary } from './fault-summary.js';
import { blank, readTyped, toRefused, type Refused } from './typed.js';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { coalition } = await ask(context, joinPage, { slug: params['slug'] ?? '', locale: context.get(given).locale });
  if (!coalition) throw notFound();
  return { coalition };
}

/** Kept: to the page that says to look into the mail; else this page with every word still in it. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { locale } = context.get(given);
  const slug = params['slug'] ?? '';
  const typed = readTyped(await request.formData(), locale);
  const { applyToCoalition: result } = await ask(context, applyToCoalition, { input: { ...typed, coalition: slug, locale } });
  if (result.__typename === 'ApplicationKept') return redirect(`/${locale}/coalitions/${encodeURIComponent(slug)}/join/check-your-mail`, 303);
  return data<Refused>(toRefused(result, typed), { status: result.__typename === 'TooManyRequests' ? 429 : 422 });
}

/** What a coalition asks of who wants to join it, how it decides, and the form. */
export default function JoinPage() {
  const say = useSay();
  const locale = useLocale();
  const { coalition } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const { typed = blank, faults = {} } = refused ?? {};
  return (
    <main id="main" className="wrap narrow plain joining">
      <Head title={say('site.joining.title', { coalition: coalition.name })} description={say('site.joining.lead')} isHidden={refused !== undefined} />
      <Accent of={[coalition]} />
      <p className="kicker"><a href={`/${locale}/coalitions/${coalition.slug}`}><bdi>{coalition.name}</bdi></a></p>
      <h1>{say('site.joining.heading')}</h1>
      <p className="lead">{say('site.joining.lead')}</p>
      <Asked coalition={coalition} />
      {!coalition.admission.isOpen ? <p className="notice">{say('organisations.applying.closed')}</p> : (
        <form method="post" className="card" aria-labelledby="apply">
          <h2 id="apply">{say('site.joining.form')}</h2>
          {refused && <FaultSummary refused={refused} />}
          <ApplicationFields {...{ coalition, typed, faults }} />
          <fieldset>
            <legend>{say('site.joining.contact')}</legend>
            <Field name="contactName" label={say('site.joining.contactName')} fault={faults['contactName']}>{(ties) => <input {...ties} dir="auto" autoComplete="name" defaultValue={typed.contactName} maxLength={120} required />}</Field>
            <Field name="contactEmail" label={say('site.sign.email')} fault={faults['contactEmail']} hint={say('site.joining.emailHint')}>{(ties) => <input {...ties} type="email" autoComplete="email" inputMode="email" dir="ltr" defaultValue={typed.contactEmail} maxLength={254} required />}</Field>
          </fieldset>
          <button type="submit">{say('site.joining.send')}</button>
          <p className="fine">{say('site.joining.fine')} <a href={`/${locale}/privacy`}>{say('site.sign.privacy')}</a></p>
        </form>
      )}
    </main>
  );
}
