import { data, redirect, useActionData, useLoaderData, useLocation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { myApplication } from '../documents/joining.js';
import { given } from '../given.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';
import { Accent } from '../petition/accent.js';
import { act } from './act.js';
import { ApplicationFields } from './application-fields.js';
import { Course } from './course.js';
import { Documents } from './documents.js';
import { Ending } from './ending.js';
import { FaultSummary } from './fault-summary.js';
import { Standing } from './standing.js';
import { typedIn } from './typed.js';
import { Field } from '../sign/field.js';

export async function loader({ context, params }: LoaderFunctionArgs) {
  return ask(context, myApplication, { token: params['token'] ?? '', locale: context.get(given).locale });
}

/** Each button says by its name what it does; the token in the address proves the right. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const refused = await act(context, params['token'] ?? '', form);
  if (!refused) return redirect(`${new URL(request.url).pathname}?done=${deeds.find((deed) => deed === form.get('deed')) ?? 'ask'}`, 303);
  return data(refused, { status: 422 });
}

const deeds = ['confirm', 'edit', 'submit', 'withdraw', 'appeal', 'ask'] as const;

/** Behind the link of an application: where it stands, what is missing, and what its applicant may do now. */
export default function ApplicationPage() {
  const say = useSay();
  const locale = useLocale();
  const { myApplication: mine } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const done = deeds.find((deed) => deed === new URLSearchParams(useLocation().search).get('done'));
  const { coalition, isConfirmed } = mine;
  const name = mine.name[locale] || mine.name.fr || mine.name.ar || mine.name.en || mine.name.es || '';
  return (
    <main id="main" className="wrap narrow plain joining">
      <Head title={say('site.application.title')} isHidden />
      <Accent of={[coalition]} />
      <p className="kicker"><Say of="site.application.to" with={{ coalition: <a href={`/${locale}/coalitions/${coalition.slug}`}><bdi>{coalition.name}</bdi></a> }} /></p>
      <h1 dir="auto">{name}</h1>
      <p><span className="state">{say(`site.application.state.${mine.state}`)}</span> {mine.dueAt && <Say of="site.application.due" with={{ day: <Day of={mine.dueAt} /> }} />}</p>
      {done && !refused && <p className="notice" role="status">{say(`site.application.done.${done}`)}</p>}
      {refused && !refused.typed && <FaultSummary refused={refused} />}
      {mine.reason && <section className="notice" aria-label={say('site.application.reason')}><p><b>{say('site.application.reason')}</b></p><p dir="auto">{mine.reason}</p></section>}
      {!isConfirmed && mine.state === 'DRAFT' ? <Confirm /> : (
        <>
          <Standing mine={mine} />
          <Documents mine={mine} />
          {mine.mayEdit && <Edit refused={refused?.typed ? refused : undefined} />}
          {mine.maySubmit && <Submit />}
          <Course mine={mine} />
          <Ending mine={mine} />
        </>
      )}
    </main>
  );
}

/** Nothing happens until somebody presses the button, for programs follow links too. */
function Confirm() {
  const say = useSay();
  return (
    <form method="post" className="card">
      <p>{say('site.application.confirmText')}</p>
      <button type="submit" name="deed" value="confirm">{say('site.application.confirm')}</button>
      <p className="fine">{say('site.application.otherwise')}</p>
    </form>
  );
}

function Edit({ refused }: { readonly refused: ReturnType<typeof useActionData<typeof action>> }) {
  const say = useSay();
  const { myApplication: mine } = useLoaderData<typeof loader>();
  const [typed, faults] = [refused?.typed ?? typedIn(mine), refused?.faults ?? {}];
  const coalition = { ...mine.coalition, admission: { ...mine.coalition.admission, sponsors: mine.sponsorsNeeded, criteria: mine.criteria.map(({ criterion }) => criterion) } };
  return (
    <details className="card" open={refused ? true : undefined} id="edit">
      <summary>{say('site.application.edit')}</summary>
      <form method="post">
        {refused && <FaultSummary refused={refused} />}
        <ApplicationFields {...{ coalition, typed, faults }} />
        <Field name="contactName" label={say('site.joining.contactName')} fault={faults['contactName']}>{(ties) => <input {...ties} dir="auto" defaultValue={typed.contactName} maxLength={120} required />}</Field>
        <button type="submit" name="deed" value="edit">{say('site.application.save')}</button>
      </form>
    </details>
  );
}

function Submit() {
  const say = useSay();
  return (
    <form method="post" className="card">
      <p>{say('site.application.submitText')}</p>
      <button type="submit" name="deed" value="submit">{say('site.application.submit')}</button>
    </form>
  );
}
