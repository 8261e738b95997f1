import { Form, Link, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../../desk.js';
import { readForm } from '../../form.js';
import { faultAt, faultOf } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, TextArea } from '../../parts/field.js';
import { PageHead } from '../../parts/page-head.js';
import { TypedGuard } from '../../parts/typed-guard.js';
import { useWords } from '../../words/words.js';
import { nameOfLanguage, strengths } from './amendments.js';
import { amendmentsQuery, proposeAmendment, sectionsQuery } from './talk.queries.js';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const { document, documentVersions: versions } = await ask(context, amendmentsQuery, { id: params['id']!, filter: null });
  const asked = versions.find(({ id }) => id === search.get('version')) ?? versions[0];
  if (!document?.mayAmend || !asked) throw notFound();
  const { documentVersion } = await ask(context, sectionsQuery, { id: asked.id });
  const sections = documentVersion?.sections ?? [];
  return { id: document.id, title: document.title, versions, version: asked, sections, chosen: sections.find(({ section }) => String(section) === search.get('section')) ?? sections[0] };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const strength = strengths.find((one) => one === form.text('strength')) ?? 'MILD';
  const { done } = await ask(context, proposeAmendment, { input: { versionId: form.text('version'), section: Number(form.text('section')), proposed: form.text('proposed'), reason: form.text('reason'), strength } });
  const fault = faultOf(done);
  return fault ? { fault } : redirect(`/console/documents/${params['id']!}/amendments`);
}

/** One section of one version, to be written as the organisation wants it. */
export default function NewAmendment() {
  const say = useWords();
  const { id, title, versions, version, sections, chosen } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  return (
    <>
      <PageHead title={say('console.documents.talk.propose')} kicker={<Link to={`/console/documents/${id}/amendments`} dir="auto">{title}</Link>} />
      <Form method="get" className="filters row" key={version.id}>
        <Choice label={say('console.documents.talk.version')} name="version" defaultValue={version.id}>
          {versions.map((one) => <option key={one.id} value={one.id}>{nameOfLanguage(one.locale)} · {one.number} · {one.name}</option>)}
        </Choice>
        <Choice label={say('console.documents.talk.section')} name="section" defaultValue={chosen?.section ?? 0}>
          {sections.map((one) => <option key={one.section} value={one.section}>{one.title || say('console.documents.talk.preamble')}</option>)}
        </Choice>
        <button type="submit" className="second">{say('console.documents.talk.show')}</button>
      </Form>
      <TypedGuard />
      <Form method="post" key={`${version.id}-${chosen?.section ?? 0}`}>
        <FaultNote fault={fault} />
        <input type="hidden" name="version" value={version.id} />
        <input type="hidden" name="section" value={chosen?.section ?? 0} />
        <TextArea label={say('console.documents.talk.proposed')} name="proposed" rows={12} maxLength={20000} dir="auto" defaultValue={chosen?.words} hint={say('console.documents.talk.proposedHint')} fault={faultAt(fault, 'proposed')} />
        <TextArea label={say('console.documents.talk.reason')} name="reason" rows={4} maxLength={5000} required dir="auto" fault={faultAt(fault, 'reason')} />
        <Choice label={say('console.documents.talk.strength')} name="strength" defaultValue="MILD">
          {strengths.map((one) => <option key={one} value={one}>{say(`console.documents.talk.strength.${one}`)}</option>)}
        </Choice>
        <button type="submit">{say('console.documents.talk.sendAmendment')}</button>
      </Form>
    </>
  );
}
