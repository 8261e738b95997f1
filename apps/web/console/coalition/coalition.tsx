import { data, Form, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { isDay } from '#libs/i18n';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { Field, Tick } from '../parts/field.js';
import { LogoCard } from '../parts/logo-card.js';
import { PageHead } from '../parts/page-head.js';
import { chosenCoalition } from '../staff/chosen.js';
import { useWords } from '../words/words.js';
import { act } from './act.js';
import { coalitionQuery } from './coalition.queries.js';
import { FoundForm } from './found-form.js';
import { PlaceTable } from './place-table.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const chosen = chosenCoalition(context, request);
  if (!chosen) return undefined;
  const asked = new URL(request.url).searchParams.get('date') ?? '';
  const date = isDay(asked) ? asked : '';
  const { coalition } = await ask(context, coalitionQuery, { slug: chosen.coalition.slug, asOf: date || undefined });
  if (!coalition) throw notFound();
  return { coalition, date };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const chosen = chosenCoalition(context, request);
  if (!chosen) throw notFound();
  const form = await readForm(request);
  const answer = await act(context, chosen.coalition.id, form);
  const fault = faultOf(answer);
  const twins = 'twins' in answer ? (answer.twins as { by: string[]; organisation: { slug: string; name: string } }[]) : [];
  return data({ fault, twins, done: form.text('act'), organisationId: form.text('organisationId') }, { status: fault ? 409 : 200 });
}

/** The members of a coalition on any day, what may be done with their places, and a new one. */
export default function Coalition() {
  const say = useWords();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!loaded) return <><PageHead title={say('console.screen.coalition')} /><Empty title={say('console.staff.none')}><p>{say('console.staff.noneText')}</p></Empty></>;
  const { coalition, date } = loaded;
  return (
    <>
      <PageHead title={say('console.screen.coalition')} kicker={<bdi>{coalition.name}</bdi>} />
      <p className="acts">
        <Link to={`/console/coalition/offices?coalition=${coalition.slug}`}>{say('console.offices.link')}</Link>
        <Link to={`/console/coalition/admission?coalition=${coalition.slug}`}>{say('console.joining.link')}</Link>
      </p>
      {answer && !answer.fault && <p className="good-note" role="status">{say('console.coalition.done')}</p>}
      <Form method="get" className="row">
        <input type="hidden" name="coalition" value={coalition.slug} />
        <Field label={say('console.coalition.asOf')} name="date" type="date" dir="ltr" defaultValue={date} />
        <button type="submit" className="second">{say('console.organisation.show')}</button>
      </Form>
      <p>{say('console.coalition.count', { count: coalition.memberCount })}</p>
      <PlaceTable members={coalition.members} coalition={coalition.slug} mayChange={date === ''} answer={answer} />
      <FoundForm answer={answer?.done === 'found' ? answer : undefined} />
      <LogoCard logo={coalition.logo} name={coalition.name} to={`/api/coalitions/${coalition.id}/logo`} />
      <Form method="post" className="card" preventScrollReset>
        <h2>{say('console.coalition.settings')}</h2>
        <Tick name="welcomesInformal" label={say('console.coalition.informal')} defaultChecked={coalition.welcomesInformal} />
        <button type="submit" name="act" value="settings">{say('console.own.save')}</button>
      </Form>
    </>
  );
}
