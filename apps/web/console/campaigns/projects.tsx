import { Form, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { ProjectsQuery } from '../../gql/graphql.js';
import { ask } from '../desk.js';
import { readForm, wordsIn } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { Day } from '../parts/when.js';
import { WordsFields } from '../parts/words-fields.js';
import { useLanguage, useWords } from '../words/words.js';
import { answered } from './answered.js';
import { inWords } from './in-words.js';
import { placeOf } from './place.js';
import { projectsQuery, writeProject } from './strategy.queries.js';

type Project = ProjectsQuery['projects'][number];

export async function loader(asked: LoaderFunctionArgs) {
  const place = placeOf(asked);
  const { projects } = await ask(asked.context, projectsQuery, { coalitionId: place.coalition.id });
  return { ...place, projects };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { coalition } = placeOf({ request, context });
  const form = await readForm(request);
  const input = { coalitionId: coalition.id, projectId: form.some('id'), name: wordsIn(form, 'name'), funder: form.text('funder'), code: form.text('code'), startsOn: form.text('startsOn'), endsOn: form.some('endsOn') };
  return answered(form, (await ask(context, writeProject, { input })).done);
}

/** What funders pay the coalition for; campaigns are counted by it. */
export default function ProjectsScreen() {
  const say = useWords();
  const { coalition, projects, leads } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  return (
    <>
      <PageHead title={say('console.campaigns.projects')} kicker={<Link to={`/console/campaigns?coalition=${coalition.slug}`} dir="auto">{coalition.name}</Link>} />
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.groups.done')}</p>}
      <p className="hint">{say('console.campaigns.projectsHint')}</p>
      {projects.length === 0 && <Empty title={say('console.campaigns.noProjects')} />}
      {projects.map((project) => <Card key={project.id} project={project} leads={leads} fault={acted?.id === project.id ? acted.fault : undefined} />)}
      {leads && (
        <details className="card" open={acted?.id === '' && acted.fault ? true : undefined}>
          <summary>{say('console.campaigns.newProject')}</summary>
          <ProjectForm fault={acted?.id === '' ? acted.fault : undefined} />
        </details>
      )}
    </>
  );
}

function Card({ project, leads, fault }: { readonly project: Project; readonly leads: boolean; readonly fault: Fault | undefined }) {
  const say = useWords();
  const locale = useLanguage();
  const { id, code, funder, names, startsOn, endsOn } = project;
  return (
    <section className="card" aria-labelledby={`project-${id}`}>
      <h2 id={`project-${id}`}><bdi>{code}</bdi> · <bdi>{inWords(names, locale)}</bdi></h2>
      <p><bdi>{funder}</bdi> · <Day at={startsOn} />{endsOn && <> – <Day at={endsOn} /></>}</p>
      {leads && <details className="ask-first" open={fault ? true : undefined}><summary>{say('console.campaigns.change')}<span className="hidden"> <bdi>{code}</bdi></span></summary><ProjectForm of={project} fault={fault} /></details>}
    </section>
  );
}

function ProjectForm({ of: known, fault }: { readonly of?: Project; readonly fault: Fault | undefined }) {
  const say = useWords();
  return (
    <Form method="post" preventScrollReset>
      <FaultNote fault={fault} />
      <input type="hidden" name="id" value={known?.id ?? ''} />
      <div className="row">
        <Field label={say('console.campaigns.code')} name="code" defaultValue={known?.code} dir="auto" hint={say('console.campaigns.codeHint')} fault={faultAt(fault, 'code')} />
        <Field label={say('console.campaigns.funder')} name="funder" defaultValue={known?.funder} dir="auto" fault={faultAt(fault, 'funder')} />
        <Field label={say('console.campaigns.startsOn')} name="startsOn" type="date" dir="ltr" defaultValue={known?.startsOn} fault={faultAt(fault, 'startsOn')} />
        <Field label={say('console.campaigns.endsOn')} name="endsOn" type="date" dir="ltr" isOptional defaultValue={known?.endsOn ?? ''} fault={faultAt(fault, 'endsOn')} />
      </div>
      <WordsFields fields={[{ name: 'name', label: say('console.campaigns.name'), words: known?.names }]} fault={fault} />
      <button type="submit">{say('console.own.save')}</button>
    </Form>
  );
}
