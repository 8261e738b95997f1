import { Form, Link, useNavigation } from 'react-router';
import { faultAt, type Fault } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, Field } from '../../parts/field.js';
import { Day } from '../../parts/when.js';
import { WordsFields } from '../../parts/words-fields.js';
import { useWords } from '../../words/words.js';
import { stepKinds, useAfterWords } from './after-words.js';
import type { Course } from './submission.js';

/** Sessions and concluding observations, by their days. */
export function StepsCard({ course: { steps, submissions, tasks }, fault }: { readonly course: Course; readonly fault: Fault | undefined }) {
  const say = useWords();
  const words = useAfterWords();
  return (
    <section className="card" aria-labelledby="steps">
      <h2 id="steps">{say('console.documents.recommendations.steps')}</h2>
      {steps.length === 0 && <p className="hint">{say('console.documents.recommendations.noStep')}</p>}
      <ol className="plain">
        {steps.map(({ id, kind, happensOn, place, sourceUrl, note, statement }) => (
          <li key={id}>
            {words.step(kind)} <span className="hint"><Day at={happensOn} />{place && <> · <bdi>{place}</bdi></>}</span>
            {note && <p dir="auto" className="as-written">{note}</p>}
            <p className="hint">{statement && <Link to={`/console/documents/${statement.id}`}><bdi>{statement.title}</bdi></Link>} {sourceUrl && <a href={sourceUrl} rel="noreferrer">{say('console.targets.source')}</a>}</p>
          </li>
        ))}
      </ol>
      {tasks?.mayKeep && submissions.length > 0 && <StepForm key={steps.length} statements={tasks.statements} fault={fault} />}
    </section>
  );
}

function StepForm({ statements, fault }: { readonly statements: readonly { readonly id: string; readonly title: string }[]; readonly fault: Fault | undefined }) {
  const say = useWords();
  const words = useAfterWords();
  const isBusy = useNavigation().state === 'submitting';
  const at = (field: string) => faultAt(fault, field);
  return (
    <details open={fault !== undefined}>
      <summary>{say('console.documents.recommendations.newStep')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <Choice label={say('console.documents.recommendations.what')} name="kind">{stepKinds.map((kind) => <option key={kind} value={kind}>{words.step(kind)}</option>)}</Choice>
        <Field label={say('console.targets.on')} name="happensOn" type="date" dir="ltr" required fault={at('happensOn')} />
        <Field label={say('console.documents.recommendations.place')} name="place" dir="auto" isOptional fault={at('place')} />
        <Field label={say('console.targets.source')} name="sourceUrl" type="url" dir="ltr" isOptional fault={at('sourceUrl')} />
        <Choice label={say('console.documents.recommendations.statement')} hint={say('console.documents.recommendations.statementHint')} name="statementId" isOptional fault={at('statementId')}>
          <option value="">{say('console.documents.recommendations.none')}</option>
          {statements.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </Choice>
        <details><summary>{say('console.documents.recommendations.note')}</summary><WordsFields fields={[{ name: 'note', label: say('console.documents.recommendations.note'), rows: 2 }]} fault={fault} /></details>
        <button type="submit" name="act" value="step" disabled={isBusy}>{say('console.targets.save')}</button>
      </Form>
    </details>
  );
}
