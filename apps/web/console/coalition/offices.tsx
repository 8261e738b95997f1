import { data, Form, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { Day } from '../parts/when.js';
import { chosenCoalition } from '../staff/chosen.js';
import { useWords } from '../words/words.js';

const officesQuery = graphql(`
  query CoalitionOffices($slug: String!) {
    coalition(slug: $slug) {
      id name
      offices(past: true) { id office fromOn untilOn organisation { id name } }
      members(kinds: [FOUNDER, MEMBER]) { organisation { id name } }
    }
  }
`);
const giveOffice = graphql(`mutation GiveOffice($input: GiveOfficeInput!) { giveOffice(input: $input) { __typename ... on UserError { ...Fault } } }`);
const endOffice = graphql(`mutation EndOffice($input: EndOfficeInput!) { endOffice(input: $input) { __typename ... on UserError { ...Fault } } }`);
const kinds = ['COORDINATOR', 'STEERING'] as const;
const kindKey = (office: (typeof kinds)[number]) => (office === 'COORDINATOR' ? 'console.offices.coordinator' : 'console.offices.steering');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const chosen = chosenCoalition(context, request);
  if (!chosen) throw notFound();
  const { coalition } = await ask(context, officesQuery, { slug: chosen.coalition.slug });
  if (!coalition) throw notFound();
  return { coalition };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const chosen = chosenCoalition(context, request);
  if (!chosen) throw notFound();
  const form = await readForm(request);
  const id = form.some('id');
  const input = { coalitionId: chosen.coalition.id, organisationId: form.text('organisationId'), office: form.text('office') as (typeof kinds)[number], fromOn: form.some('fromOn') };
  const answer = id ? (await ask(context, endOffice, { input: { id, untilOn: form.some('untilOn') } })).endOffice : (await ask(context, giveOffice, { input })).giveOffice;
  const fault = faultOf(answer);
  return data({ fault, id: id ?? '' }, { status: fault ? 409 : 200 });
}

/** Which members host the coordination and which sit on the steering committee, from when to when. */
export default function Offices() {
  const say = useWords();
  const { coalition: { name, members } } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const fault = answer?.id === '' ? answer.fault : undefined;
  return (
    <>
      <PageHead title={say('console.offices.title')} kicker={<bdi>{name}</bdi>} />
      {answer && !answer.fault && <p className="good-note" role="status">{say('console.coalition.done')}</p>}
      <p>{say('console.offices.hint')}</p>
      <Held />
      <Form method="post" className="card" preventScrollReset>
        <h2>{say('console.offices.give')}</h2>
        <FaultNote fault={fault} />
        <div className="row">
          <Choice label={say('console.coalition.organisation')} name="organisationId" fault={faultAt(fault, 'organisationId')}>
            {members.map(({ organisation }) => <option key={organisation.id} value={organisation.id}>{organisation.name}</option>)}
          </Choice>
          <Choice label={say('console.offices.office')} name="office" fault={faultAt(fault, 'office')}>
            {kinds.map((office) => <option key={office} value={office}>{say(kindKey(office))}</option>)}
          </Choice>
          <Field label={say('console.coalition.fromOn')} name="fromOn" type="date" dir="ltr" isOptional fault={faultAt(fault, 'fromOn')} />
        </div>
        <button type="submit">{say('console.offices.give')}</button>
      </Form>
    </>
  );
}

function Held() {
  const say = useWords();
  const { coalition: { offices } } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (offices.length === 0) return <p className="hint">{say('console.offices.none')}</p>;
  return (
    <ul className="inbox">
      {offices.map(({ id, office, fromOn, untilOn, organisation }) => {
        const fault = answer?.id === id ? answer.fault : undefined;
        return (
          <li key={id}>
            <strong><bdi>{organisation.name}</bdi></strong>
            <span>{say(kindKey(office))} · <Day at={fromOn} />{untilOn && <> – <Day at={untilOn} /></>}</span>
            {!untilOn && (
              <details className="ask-first" open={fault ? true : undefined}>
                <summary>{say('console.offices.end')}<span className="hidden"> <bdi>{organisation.name}</bdi></span></summary>
                <FaultNote fault={fault} />
                <Form method="post" className="row" preventScrollReset>
                  <input type="hidden" name="id" value={id} />
                  <Field label={say('console.offices.untilOn')} name="untilOn" type="date" dir="ltr" isOptional fault={faultAt(fault, 'untilOn')} />
                  <button type="submit" className="second">{say('console.offices.end')}</button>
                </Form>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
