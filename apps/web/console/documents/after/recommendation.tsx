import { data, Form, Link, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { directionOf, languageNames, locales } from '#libs/i18n';
import type { OneRecommendationQuery } from '../../../gql/graphql.js';
import { ask, notFound } from '../../desk.js';
import { readForm } from '../../form.js';
import { faultAt, faultOf, type Fault } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, Field } from '../../parts/field.js';
import { PageHead } from '../../parts/page-head.js';
import { Day } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import { act } from './act.js';
import { AnswerMark, StatusMark } from './after-words.js';
import { recommendationQuery } from './after.queries.js';
import { RecommendationFields } from './recommendation-fields.js';
import { Maker } from './recommendation-list.js';
import { StepForm } from './step-form.js';
import type { Acted } from './submission.js';

type Shown = NonNullable<OneRecommendationQuery['recommendation']>;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { recommendation, document } = await ask(context, recommendationQuery, { id: params['recommendationId']!, documentId: params['id']! });
  if (!recommendation || !document?.reportCourse || recommendation.documentId !== document.id) throw notFound();
  return { recommendation, document, course: document.reportCourse };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = ['answer', 'status', 'plan', 'keep'].includes(form.text('act')) && (await act(context, { documentId: params['id']!, recommendationId: params['recommendationId']! }, form));
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act') }, { status: fault ? 409 : 200 });
}

/** One recommendation: its words in each language, what is on record of it, and what comes next. */
export default function OneRecommendation() {
  const say = useWords();
  const { recommendation, document, course: { tasks, themes } } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const faultIn = (done: string) => (acted?.done === done ? acted.fault : undefined);
  const { number, answer, status, steps } = recommendation;
  return (
    <>
      <PageHead title={say('console.documents.recommendations.one', { number })} kicker={<bdi>{document.title}</bdi>}>
        <Link className="button second" to={`/console/documents/${document.id}/recommendations`}>{say('console.documents.recommendations.title')}</Link>
      </PageHead>
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.documents.adoption.done')}</p>}
      <div className="pair">
        <div>
          <p><AnswerMark answer={answer} /> <StatusMark status={status} /></p>
          <Said recommendation={recommendation} />
          {tasks?.mayKeep && <CorrectForm key={JSON.stringify(recommendation.texts)} recommendation={recommendation} themes={themes} fault={faultIn('keep')} />}
        </div>
        <aside>
          <Record steps={steps} />
          {tasks?.mayFollow && <StepForm key={`s${steps.length}`} kind="status" fault={faultIn('status')} />}
          {tasks?.mayKeep && <StepForm key={`a${steps.length}`} kind="answer" fault={faultIn('answer')} />}
          <PlanCard recommendation={recommendation} members={tasks?.mayKeep ? tasks.members : []} fault={faultIn('plan')} />
        </aside>
      </div>
    </>
  );
}

function Said({ recommendation: { texts, maker, country, theme, isOurs, passage, receivedOn, sourceUrl } }: { readonly recommendation: Shown }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="said">
      <h2 id="said">{say('console.documents.recommendations.text')}</h2>
      {locales.flatMap((locale) => (texts[locale] ? [<p key={locale} lang={locale} dir={directionOf(locale)} className="as-written"><span className="kicker">{languageNames[locale]}</span><br />{texts[locale]}</p>] : []))}
      <p className="hint"><Maker maker={maker} country={country} /> · <bdi>{theme}</bdi> · {say('console.documents.recommendations.receivedOn')} <Day at={receivedOn} /> {sourceUrl && <a href={sourceUrl} rel="noreferrer">{say('console.targets.source')}</a>}</p>
      {isOurs && <p>{say('console.documents.recommendations.isOurs')}{passage && <> · <bdi>{passage}</bdi></>}</p>}
    </section>
  );
}

function Record({ steps }: Pick<Shown, 'steps'>) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="record">
      <h2 id="record">{say('console.documents.recommendations.record')}</h2>
      {steps.length === 0 && <p className="hint">{say('console.documents.recommendations.noRecord')}</p>}
      <ol className="plain">
        {steps.map(({ answer, status, happenedOn, sourceUrl, note }, i) => (
          <li key={i}>
            <Day at={happenedOn} /> {answer && <AnswerMark answer={answer} />}{status && <StatusMark status={status} />} {sourceUrl && <a href={sourceUrl} rel="noreferrer">{say('console.targets.source')}</a>}
            {note && <p className="as-written" dir="auto">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function PlanCard({ recommendation: { organisation, nextOn }, members, fault }: { readonly recommendation: Shown; readonly members: readonly { readonly id: string; readonly name: string }[]; readonly fault: Fault | undefined }) {
  const say = useWords();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <section className="card" aria-labelledby="plan">
      <h2 id="plan">{say('console.documents.recommendations.plan')}</h2>
      <p>{organisation ? <bdi>{organisation.name}</bdi> : say('console.documents.recommendations.nobody')}{nextOn && <> · {say('console.documents.recommendations.nextOn')} <Day at={nextOn} /></>}</p>
      {members.length > 0 && (
        <Form method="post" preventScrollReset>
          <FaultNote fault={fault} />
          <Choice label={say('console.documents.recommendations.follower')} name="organisationId" defaultValue={organisation?.id ?? ''} fault={faultAt(fault, 'organisationId')}>
            <option value="">{say('console.documents.recommendations.nobody')}</option>
            {members.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </Choice>
          <Field label={say('console.documents.recommendations.nextOnField')} hint={say('console.documents.recommendations.nextOnHint')} name="nextOn" type="date" dir="ltr" isOptional defaultValue={nextOn ?? ''} fault={faultAt(fault, 'nextOn')} />
          <button type="submit" className="second" name="act" value="plan" disabled={isBusy}>{say('console.targets.save')}</button>
        </Form>
      )}
    </section>
  );
}

function CorrectForm({ recommendation, themes, fault }: { readonly recommendation: Shown; readonly themes: readonly string[]; readonly fault: Fault | undefined }) {
  const say = useWords();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <details className="card" open={fault !== undefined}>
      <summary>{say('console.documents.recommendations.correct')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <RecommendationFields written={recommendation} themes={themes} fault={fault} />
        <button type="submit" name="act" value="keep" disabled={isBusy}>{say('console.targets.save')}</button>
      </Form>
    </details>
  );
}
