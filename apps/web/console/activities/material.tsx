import { data, Form, Link, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { ActivityMaterialAudience } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { addActivityLink, materialQuery, removeActivityMaterial } from './activities.queries.js';

const audiences: readonly ActivityMaterialAudience[] = ['PARTICIPANTS', 'PUBLIC'];
const outcomes = ['done', 'noFile', 'tooLarge', 'wrongKind', 'tooMany', 'full', 'tooOften', 'twice', 'calledOff'] as const;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { activity } = await ask(context, materialQuery, { id: params['id']! });
  if (!activity) throw notFound();
  return activity;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const id = form.some('remove');
  const audience = audiences.find((one) => one === form.text('audience')) ?? 'PARTICIPANTS';
  const { done } = id ? await ask(context, removeActivityMaterial, { id }) : await ask(context, addActivityLink, { input: { activityId: params['id']!, name: form.text('name'), url: form.text('url'), audience } });
  const fault = faultOf(done);
  return data({ fault }, { status: fault ? 409 : 200 });
}

/** What is handed out with an activity: files, by a plain form, and links. */
export default function MaterialScreen() {
  const say = useWords();
  const { id, title, state, mayPrepare, material } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const [search] = useSearchParams();
  const upload = outcomes.find((one) => one === search.get('upload'));
  return (
    <>
      <PageHead title={say('console.activities.material')} kicker={<Link to={`/console/activities/${id}`} dir="auto">{title}</Link>} />
      {upload && <p className={upload === 'done' ? 'good-note' : 'fault'} role="status">{say(`console.activities.upload.${upload}`)}</p>}
      {material.length === 0 ? <Empty title={say('console.activities.noMaterial')} /> : (
        <Form method="post">
          <ul className="inbox">
            {material.map(({ id: one, name, audience, url }) => (
              <li key={one}>
                <span className="kicker">{say(`console.activities.material.${audience}`)}</span>
                {url ? <a href={url} rel="noreferrer" dir="auto">{name}</a> : <a href={`/api/activities/material/${one}`} download dir="auto">{name}</a>}
                {mayPrepare && <button type="submit" className="quiet" name="remove" value={one} aria-label={say('console.activities.removeOf', { name })}>{say('console.activities.remove')}</button>}
              </li>
            ))}
          </ul>
        </Form>
      )}
      {mayPrepare && state !== 'CALLED_OFF' && (
        <>
          <form method="post" action={`/api/activities/${id}/material`} encType="multipart/form-data" className="card">
            <Audience lower />
            <Field label={say('console.activities.file')} name="file" type="file" required accept=".pdf,.odt,.docx,.xlsx,image/png,image/jpeg,image/webp" />
            <button type="submit">{say('console.activities.upload')}</button>
          </form>
          <Form method="post" className="card" key={material.length}>
            <FaultNote fault={fault} />
            <Audience />
            <Field label={say('console.activities.title')} name="name" dir="auto" maxLength={150} required fault={faultAt(fault, 'name')} />
            <Field label={say('console.activities.url')} name="url" type="url" dir="ltr" required placeholder="https://" fault={faultAt(fault, 'url')} />
            <button type="submit">{say('console.activities.addLink')}</button>
          </Form>
        </>
      )}
    </>
  );
}

function Audience({ lower = false }: { readonly lower?: boolean }) {
  const say = useWords();
  return (
    <Choice label={say('console.activities.forWhom')} name="audience">
      {audiences.map((one) => <option key={one} value={lower ? one.toLowerCase() : one}>{say(`console.activities.material.${one}`)}</option>)}
    </Choice>
  );
}
