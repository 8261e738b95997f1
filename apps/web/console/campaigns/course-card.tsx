import { Form } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { Day } from '../parts/when.js';
import { WordsFields } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';
import type { Part } from './campaign.js';
import { WorksFor } from './works-for.js';

/** How the campaign came where it is, and where it can go. People move it; the clock never does. */
export function CourseCard(part: Part) {
  const say = useWords();
  const { campaign: { course, verbs, state, mayEdit, mayMakeTemplate }, acted } = part;
  const moves = verbs.filter((verb) => verb !== 'EVALUATE');
  return (
    <section className="card" aria-labelledby="course">
      <h2 id="course">{say('console.campaigns.course')}</h2>
      <ul className="plain">{course.map(({ verb, madeAt }) => <li key={madeAt + verb}>{say(`console.campaigns.was.${verb as 'open'}`)} · <Day at={madeAt} /></li>)}</ul>
      {moves.length > 0 && (
        <Form method="post" preventScrollReset>
          <FaultNote fault={acted && moves.some((verb) => verb === acted.done) ? acted.fault : undefined} />
          {state === 'PLANNED' && <p className="hint">{say('console.campaigns.openHint')}</p>}
          <p className="acts">{moves.map((verb) => <button key={verb} type="submit" name="act" value={verb} className={verb === 'OPEN' || verb === 'RESUME' ? undefined : 'second'}>{say(`console.campaigns.do.${verb as 'OPEN'}`)}</button>)}</p>
        </Form>
      )}
      {verbs.includes('EVALUATE') && <Evaluation {...part} />}
      {mayMakeTemplate && <TemplateForm {...part} />}
      {mayEdit && <EditForm {...part} />}
    </section>
  );
}

function Evaluation({ acted }: Part) {
  const say = useWords();
  const fault = acted?.done === 'evaluate' ? acted.fault : undefined;
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.campaigns.evaluate')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <p className="hint">{say('console.campaigns.evaluateHint')}</p>
        <WordsFields fields={[{ name: 'result', label: say('console.campaigns.result'), rows: 3 }, { name: 'worked', label: say('console.campaigns.worked'), rows: 3 }, { name: 'failed', label: say('console.campaigns.failed'), rows: 3 }]} fault={fault} />
        <button type="submit" name="act" value="evaluate" className="grave">{say('console.campaigns.evaluate')}</button>
      </Form>
    </details>
  );
}

function TemplateForm({ acted }: Part) {
  const say = useWords();
  return (
    <Form method="post" preventScrollReset>
      <FaultNote fault={acted?.done === 'template' ? acted.fault : undefined} />
      <p className="hint">{say('console.campaigns.templateHint')}</p>
      <button type="submit" name="act" value="template" className="second">{say('console.campaigns.makeTemplate')}</button>
    </Form>
  );
}

function EditForm({ campaign: { texts, startsOn, endsOn, project, objective }, around, acted }: Part) {
  const say = useWords();
  const fault = acted?.done === 'edit' ? acted.fault : undefined;
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.campaigns.edit')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <WordsFields fields={[{ name: 'title', label: say('console.campaigns.title'), words: texts.title }, { name: 'text', label: say('console.campaigns.text'), rows: 3, words: texts.text }]} fault={fault} />
        <div className="row">
          <Field label={say('console.campaigns.startsOn')} name="startsOn" type="date" dir="ltr" defaultValue={startsOn} />
          <Field label={say('console.campaigns.endsOn')} name="endsOn" type="date" dir="ltr" isOptional defaultValue={endsOn ?? ''} />
        </div>
        <WorksFor strategies={around.strategies} projects={around.projects} objectiveId={objective?.id} projectId={project?.id} fault={fault} />
        <button type="submit" name="act" value="edit">{say('console.own.save')}</button>
      </Form>
    </details>
  );
}
