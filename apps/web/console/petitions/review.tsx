import { useState } from 'react';
import { redirect, useFetcher, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import type { ReviewDecisionInput } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { TextArea, Tick } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { When } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { review } from './acts.js';
import { Comparison } from './comparison.js';
import { usePetition } from './petition.js';
import { Similar } from './similar-beside.js';

const reasonsQuery = graphql(`
  query ReviewReasons($slug: String!) {
    reviewReasons { code label advice isShown }
    petition(slug: $slug) { id reviews { id decision note decidedAt reasons { code label } words { texts { locale title body } targets { name } } } }
  }
`);
const decisions = ['APPROVE', 'REQUEST_CHANGES', 'REJECT'] as const;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { reviewReasons, petition } = await ask(context, reasonsQuery, { slug: params.slug! });
  if (!petition) throw notFound();
  return { reasons: reviewReasons, reviews: petition.reviews };
}

export async function action({ request, params, context }: ActionFunctionArgs): Promise<Response | { fault: Fault }> {
  const form = await readForm(request);
  const input = { petition: params.slug!, decision: form.text('decision') as ReviewDecisionInput, reasons: form.all('reasons'), note: form.some('note') };
  const fault = faultOf((await ask(context, review, { input })).done);
  return fault ? { fault } : redirect(`/console/petitions/${params.slug!}`);
}

/** The words to judge and what changed in them, what is like them, and the decision. */
export default function Review() {
  const say = useWords();
  const { texts, referenceLocale, myActions, id } = usePetition();
  const { reviews } = useLoaderData<typeof loader>();
  const last = reviews[0];
  const known = reviews.find(({ words }) => words !== null);
  return (
    <div className="pair">
      <div>
        {last && (
          <section className="card" aria-labelledby="before">
            <h2 id="before">{say('console.review.last')}</h2>
            <p><Mark tone="waiting">{say(`console.review.${last.decision}` as MessageKey)}</Mark> <When at={last.decidedAt} /></p>
            {last.reasons.length > 0 && <ul>{last.reasons.map(({ code, label }) => <li key={code}>{label}</li>)}</ul>}
            {last.note && <blockquote dir="auto">{last.note}</blockquote>}
          </section>
        )}
        <Comparison last={known?.words ?? undefined} at={known?.decidedAt} />
        {myActions.includes('APPROVE') && <p className="reach"><a className="button" href="#decision">{say('console.review.decision')}</a></p>}
      </div>
      <aside>
        {myActions.includes('APPROVE') ? <Decision /> : <p className="good-note">{say('console.review.notYours')}</p>}
        <Similar draft={texts.find(({ locale }) => locale === referenceLocale)} except={id} />
      </aside>
    </div>
  );
}

function Decision() {
  const say = useWords();
  const { reasons } = useLoaderData<typeof loader>();
  const fetcher = useFetcher<{ fault: Fault }>();
  const [decision, decide] = useState<(typeof decisions)[number]>('APPROVE');
  const fault = fetcher.data?.fault;
  return (
    <fetcher.Form method="post" className="card">
      <h2 id="decision">{say('console.review.decision')}</h2>
      <FaultNote fault={fault} />
      <fieldset>
        <legend className="hidden">{say('console.review.decision')}</legend>
        {decisions.map((one) => (
          <label key={one} className="tick"><input type="radio" name="decision" value={one} checked={one === decision} onChange={() => decide(one)} /> <span>{say(`console.review.${one}`)}</span></label>
        ))}
      </fieldset>
      {decision !== 'APPROVE' && (
        <fieldset>
          <legend>{say('console.review.reasons')}</legend>
          {faultAt(fault, 'reasons') && <p className="fault">{faultAt(fault, 'reasons')}</p>}
          {reasons.map(({ code, label, advice, isShown }) => <Tick key={code} name="reasons" value={code} label={label} hint={<>{advice}{!isShown && <> {say('console.review.hidden')}</>}</>} />)}
        </fieldset>
      )}
      <TextArea label={say('console.review.note')} hint={say('console.review.noteHint')} name="note" dir="auto" maxLength={2000} isOptional={decision !== 'REQUEST_CHANGES'} fault={faultAt(fault, 'note')} />
      <button type="submit" className={decision === 'REJECT' ? 'grave' : undefined} aria-disabled={fetcher.state !== 'idle'}>{say(`console.review.${decision}`)}</button>
    </fetcher.Form>
  );
}
