import { Form, Link, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { dayOf } from '#libs/i18n';
import { ask, signedIn } from '../desk.js';
import { readForm, wordsIn } from '../form.js';
import { faultAt, faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, Tick } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { WordsFields } from '../parts/words-fields.js';
import { useLanguage, useWords } from '../words/words.js';
import { launchCampaign, membersQuery, planCampaign, templatesQuery } from './campaigns.queries.js';
import { inWords } from './in-words.js';
import { placeOf } from './place.js';
import { TemplateCards } from './template-cards.js';
import { WorksFor } from './works-for.js';

const bare = 'none';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { coalition, leads } = placeOf({ request, context });
  const [{ campaignTemplates: templates }, around] = await Promise.all([ask(context, templatesQuery, { coalitionId: coalition.id }), ask(context, membersQuery, { coalition: coalition.slug, coalitionId: coalition.id })]);
  const members = (around.coalition?.members ?? []).filter(({ kind }) => kind !== 'OBSERVER').map(({ organisation }) => organisation);
  const me = signedIn(context);
  const mine = me.memberships.filter(({ roles }) => roles.some((role) => role === 'REPRESENTATIVE' || role === 'CAMPAIGNER')).map(({ organisation }) => organisation.id);
  const asked = new URL(request.url).searchParams.get('template');
  return { coalition, templates, members, houses: leads ? members : members.filter(({ id }) => mine.includes(id)), around, template: asked === bare ? bare : templates.find(({ id }) => id === asked)?.id, today: dayOf(new Date()) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { coalition } = placeOf({ request, context });
  const form = await readForm(request);
  const campaign = { coalitionId: coalition.id, organisationId: form.text('organisationId'), title: wordsIn(form, 'title'), text: wordsIn(form, 'text'), startsOn: form.text('startsOn'), objectiveId: form.some('objectiveId'), projectId: form.some('projectId') };
  const templateId = form.text('template');
  const { done } = templateId === bare ? await ask(context, planCampaign, { input: { ...campaign, endsOn: form.some('endsOn') } }) : await ask(context, launchCampaign, { input: { ...campaign, templateId, organisations: form.all('organisations') } });
  return done.__typename === 'Campaign' ? redirect(`/console/campaigns/${done.id}`) : { fault: faultOf(done) };
}

/** A campaign from a template: first which, with what was learnt from it; then who, when and with whom. */
export default function NewCampaign() {
  const say = useWords();
  const locale = useLanguage();
  const { coalition, templates, template, houses } = useLoaderData<typeof loader>();
  const chosen = templates.find(({ id }) => id === template);
  return (
    <>
      <PageHead title={say('console.campaigns.new')} kicker={<bdi>{coalition.name}</bdi>} />
      {houses.length === 0 && <p>{say('console.campaigns.notYours')}</p>}
      {houses.length > 0 && !template && <TemplateCards templates={templates} of={coalition.slug} />}
      {houses.length > 0 && template && (
        <>
          <p>{chosen ? <>{say('console.campaigns.from')} <bdi>{inWords(chosen.names, locale)}</bdi></> : say('console.campaigns.withoutTemplate')} · <Link to={`/console/campaigns/new?coalition=${coalition.slug}`}>{say('console.campaigns.otherTemplate')}</Link></p>
          <Launching />
        </>
      )}
    </>
  );
}

function Launching() {
  const say = useWords();
  const { members, houses, around, template, today } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const isBusy = useNavigation().state === 'submitting';
  return (
    <Form method="post">
      <FaultNote fault={fault} />
      <input type="hidden" name="template" value={template} />
      <WordsFields fields={[{ name: 'title', label: say('console.campaigns.title') }, { name: 'text', label: say('console.campaigns.text'), rows: 3 }]} fault={fault} />
      <div className="row">
        <Choice label={say('console.campaigns.lead')} name="organisationId" fault={faultAt(fault, 'organisationId')}>
          {houses.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Choice>
        <Field label={say('console.campaigns.startsOn')} name="startsOn" type="date" dir="ltr" defaultValue={today} fault={faultAt(fault, 'startsOn')} />
        {template === bare && <Field label={say('console.campaigns.endsOn')} name="endsOn" type="date" dir="ltr" isOptional fault={faultAt(fault, 'endsOn')} />}
      </div>
      {template !== bare && (
        <fieldset>
          <legend>{say('console.campaigns.with')}</legend>
          {faultAt(fault, 'organisations') && <p className="fault">{faultAt(fault, 'organisations')}</p>}
          <p className="hint">{say('console.campaigns.withHint')}</p>
          <div className="roles">{members.map(({ id, name }) => <Tick key={id} name="organisations" value={id} label={<bdi>{name}</bdi>} />)}</div>
        </fieldset>
      )}
      <WorksFor strategies={around.strategies} projects={around.projects} fault={fault} />
      <button type="submit" disabled={isBusy}>{say(template === bare ? 'console.campaigns.plan' : 'console.campaigns.launch')}</button>
    </Form>
  );
}
