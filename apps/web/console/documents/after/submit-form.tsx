import { Form, useNavigation } from 'react-router';
import { formatNumber, languageNames, type Locale } from '#libs/i18n';
import { faultAt, type Fault } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Field, TextArea, Tick } from '../../parts/field.js';
import { useLanguage, useWords } from '../../words/words.js';
import type { Course } from './submission.js';

interface Props {
  readonly documentId: string;
  readonly course: Course;
  readonly fault: Fault | undefined;
}

/** The PDF to hand over in each language, and the form that puts on record that it was; or why it is not time yet. */
export function SubmitForm({ documentId, course: { submissions, tasks }, fault }: Props) {
  const say = useWords();
  if (!tasks) return null;
  const isFirst = submissions.length === 0;
  return (
    <section className="card" aria-labelledby="submit">
      <h2 id="submit">{say(isFirst ? 'console.documents.recommendations.submit' : 'console.documents.recommendations.submitAgain')}</h2>
      {tasks.hindrance ? <p className="notice">{tasks.hindrance}</p> : <><Papers documentId={documentId} tasks={tasks} /><Record key={submissions.length} isFirst={isFirst} tasks={tasks} fault={fault} /></>}
    </section>
  );
}

type Tasks = NonNullable<Course['tasks']>;

function Papers({ documentId, tasks: { lengths, wordLimit } }: { readonly documentId: string; readonly tasks: Tasks }) {
  const say = useWords();
  const locale = useLanguage();
  const count = (value: number) => formatNumber(locale, value);
  return (
    <>
      <p>{say('console.documents.recommendations.papers')}</p>
      <ul className="plain">
        {lengths.map((one) => (
          <li key={one.locale}>
            <a href={`/api/reports/${documentId}/papers/${one.locale}`} download>PDF · <bdi lang={one.locale}>{languageNames[one.locale as Locale]}</bdi></a>{' '}
            <span className={one.isTooLong ? 'fault' : 'hint'}>{wordLimit === null ? say('console.documents.recommendations.words', { count: one.words }) : say('console.documents.recommendations.wordsOf', { words: count(one.words), limit: count(wordLimit) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Record({ isFirst, tasks: { lengths }, fault }: { readonly isFirst: boolean; readonly tasks: Tasks; readonly fault: Fault | undefined }) {
  const say = useWords();
  const isBusy = useNavigation().state === 'submitting';
  const at = (field: string) => faultAt(fault, field);
  return (
    <Form method="post" preventScrollReset>
      <FaultNote fault={fault} />
      <p className="hint">{say(isFirst ? 'console.documents.recommendations.submitText' : 'console.documents.recommendations.submitAgainText')}</p>
      {!isFirst && <TextArea label={say('console.documents.recommendations.correction')} name="correction" rows={2} required fault={at('correction')} />}
      <div className="row">
        <Field label={say('console.documents.recommendations.submittedOn')} name="submittedOn" type="date" dir="ltr" required fault={at('submittedOn')} />
        <Field label={say('console.documents.recommendations.referenceField')} name="reference" dir="auto" isOptional fault={at('reference')} />
      </div>
      <fieldset>
        <legend>{say('console.documents.recommendations.locales')}</legend>
        {lengths.map(({ locale, isTooLong }) => <Tick key={locale} name="locale" value={locale} defaultChecked={!isTooLong} label={<span lang={locale}>{languageNames[locale as Locale]}</span>} />)}
        {at('locales') && <p className="fault">{at('locales')}</p>}
      </fieldset>
      <button type="submit" name="act" value="submit" disabled={isBusy}>{say('console.documents.recommendations.submitAct')}</button>
    </Form>
  );
}
