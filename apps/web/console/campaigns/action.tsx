import { Form, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../desk.js';
import { readForm, type Form as Posted } from '../form.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { Day, Moment } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { ActionFields, actionOf } from './action-fields.js';
import { actionQuery, editAction, endAction, notePublication } from './actions.queries.js';
import { answered } from './answered.js';
import { aroundOf } from './around.js';
import { Board } from './board.js';
import { ActionMark, EmbargoMark } from './marks.js';
import { SubjectLink } from './subject-link.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { coordinatedAction: action } = await ask(context, actionQuery, { id: params['id']! });
  if (!action) throw notFound();
  return { action, around: await aroundOf(context, { coalitionId: action.campaign.coalitionId, mayEdit: action.mayEdit }) };
}

const acts: Record<string, ((context: LoaderFunctionArgs['context'], actionId: string, form: Posted) => Promise<object>) | undefined> = {
  edit: async (context, actionId, form) => (await ask(context, editAction, { input: { actionId, ...actionOf(form) } })).done,
  done: async (context, actionId) => (await ask(context, endAction, { actionId, state: 'DONE' })).done,
  callOff: async (context, actionId) => (await ask(context, endAction, { actionId, state: 'CALLED_OFF' })).done,
  published: async (context, actionId, form) => (await ask(context, notePublication, { input: { actionId, organisationId: form.text('id'), hasPublished: true, publishedOn: form.some('publishedOn'), link: form.some('link') } })).done,
  declined: async (context, actionId, form) => (await ask(context, notePublication, { input: { actionId, organisationId: form.text('id'), hasPublished: false } })).done,
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await acts[form.text('act')]?.(context, params['id']!, form);
  if (!answer) throw notFound();
  return answered(form, answer);
}

/** One action: what it is, who has published, and what I may say or change. */
export default function ActionScreen() {
  const say = useWords();
  const { action: shown, around } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const { title, text, kind, state, startsOn, endsOn, organisation, campaign, isUnderEmbargo, embargoUntil, mayEdit } = shown;
  const fault = (done: string) => (acted?.done === done ? acted.fault : undefined);
  return (
    <>
      <PageHead title={title} kicker={<><ActionMark state={state} /> <Link to={`/console/campaigns/${campaign.id}`} dir="auto">{campaign.title}</Link></>} />
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.groups.done')}</p>}
      {isUnderEmbargo && embargoUntil && <p className="good-note"><EmbargoMark /> {say('console.campaigns.embargoNote')} <Moment at={embargoUntil} hasZone /></p>}
      <p>{say(`campaigns.plan.kind.${kind.toLowerCase() as 'petition'}`)} · <Day at={startsOn} />{endsOn && <> – <Day at={endsOn} /></>} · <bdi>{organisation.name}</bdi>{shown.subject && <> · <SubjectLink subject={shown.subject} petition={shown.petition} /></>}</p>
      {text && <p className="as-written" dir="auto">{text}</p>}
      <Board board={shown.board} acted={acted} isUnderEmbargo={isUnderEmbargo} />
      {mayEdit && (
        <section className="card" aria-labelledby="change">
          <h2 id="change">{say('console.campaigns.changeAction')}</h2>
          <Form method="post" preventScrollReset>
            <FaultNote fault={fault('edit')} />
            <ActionFields of={shown} around={around} fault={fault('edit')} />
            <button type="submit" name="act" value="edit">{say('console.own.save')}</button>
          </Form>
          <details className="ask-first">
            <summary>{say('console.campaigns.endAction')}</summary>
            <Form method="post" className="acts" preventScrollReset>
              <FaultNote fault={fault('done') ?? fault('callOff')} />
              <button type="submit" name="act" value="done" className="second">{say('console.campaigns.actionDone')}</button>
              <button type="submit" name="act" value="callOff" className="grave">{say('console.campaigns.callOff')}</button>
            </Form>
          </details>
        </section>
      )}
    </>
  );
}
