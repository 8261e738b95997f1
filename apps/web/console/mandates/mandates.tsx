import { data, Form, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { isDay } from '#libs/i18n';
import { ask, notFound, signedIn, type Me } from '../desk.js';
import { readForm, type Form as Posted } from '../form.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { Choice, Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { GrantForm } from './grant-form.js';
import { MandateTable } from './mandate-table.js';
import { colleaguesQuery, grantMandate, mandatesQuery, revokeMandate } from './mandates.queries.js';
import { powers } from './powers.js';

type Context = LoaderFunctionArgs['context'];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) return undefined;
  const search = new URL(request.url).searchParams;
  const [asked, power] = [search.get('date') ?? '', powers.find((one) => one === search.get('power'))];
  const date = isDay(asked) ? asked : '';
  const [{ mandates }, houses] = await Promise.all([ask(context, mandatesQuery, { coalitionId: coalition.id, on: date || undefined }), housesOf(context, signedIn(context))]);
  return { coalition, date, power, mandates: mandates.filter((one) => !power || one.powers.includes(power)), houses };
}

/** The organisations whose register I write, with who works there. */
async function housesOf(context: Context, me: Me) {
  const mine = me.memberships.filter(({ roles }) => roles.includes('REPRESENTATIVE')).map(({ organisation }) => organisation);
  return Promise.all(mine.map(async (organisation) => ({ organisation, people: (await ask(context, colleaguesQuery, { organisationId: organisation.id })).members.map(({ account }) => account) })));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const done = form.text('act');
  if (done === 'revoke') {
    await ask(context, revokeMandate, { id: form.text('id') });
    return { fault: undefined, done };
  }
  if (done !== 'grant') throw notFound();
  const fault = faultOf(await grant(context, form));
  return data({ fault, done }, { status: fault ? 409 : 200 });
}

async function grant(context: Context, form: Posted): Promise<object> {
  const [organisationId = '', accountId = ''] = form.text('person').split(' ');
  const posted = form.all('powers');
  const input = { organisationId, accountId, coalitionId: form.some('coalitionId'), powers: powers.filter((power) => posted.includes(power)), office: form.some('office'), fromOn: form.some('fromOn'), untilOn: form.some('untilOn') };
  return (await ask(context, grantMandate, { input })).grantMandate;
}

/** The register: who speaks, signs and votes for which organisation, on any day. */
export default function Mandates() {
  const say = useWords();
  const me = useMe();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!loaded) return <><PageHead title={say('console.screen.mandates')} /><Empty title={say('console.decisions.nowhere')}><p>{say('console.decisions.nowhereText')}</p></Empty></>;
  const { coalition, date, power, mandates, houses } = loaded;
  return (
    <>
      <PageHead title={say('console.screen.mandates')} kicker={<bdi>{coalition.name}</bdi>} />
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      {answer && !answer.fault && <p className="good-note" role="status">{say(`console.mandates.did.${answer.done as 'grant'}`)}</p>}
      <Form method="get" className="row">
        <input type="hidden" name="coalition" value={coalition.slug} />
        <Choice label={say('console.mandates.power')} name="power" defaultValue={power ?? ''}>
          <option value="">{say('console.mandates.anyPower')}</option>
          {powers.map((one) => <option key={one} value={one}>{say(`console.mandates.may.${one}`)}</option>)}
        </Choice>
        <Field label={say('console.coalition.asOf')} name="date" type="date" dir="ltr" defaultValue={date} />
        <button type="submit" className="second">{say('console.organisation.show')}</button>
      </Form>
      {mandates.length > 0 ? <MandateTable mandates={mandates} revocable={date ? [] : houses.map(({ organisation }) => organisation.id)} /> : <Empty title={say('console.mandates.none')}><p>{say('console.mandates.noneText')}</p></Empty>}
      {houses.length > 0 && <GrantForm key={mandates.length} houses={houses} coalitions={me.takesPart} fault={answer?.done === 'grant' ? answer.fault : undefined} />}
    </>
  );
}
