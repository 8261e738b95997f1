import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import { ask, notFound } from '../desk.js';
import { Mark, PetitionMark, type Tone } from '../parts/state-mark.js';
import { Moment, When } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { Checklist } from './checklist.js';
import { usePetition } from './petition.js';
import { PhonePreview } from './phone-preview.js';
import { Steps } from './steps.js';

const courseQuery = graphql(`
  query PetitionCourse($slug: String!) {
    petition(slug: $slug) { id changes { state at } reviews { id decision note decidedAt reasons { code label advice } } }
  }
`);

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { petition } = await ask(context, courseQuery, { slug: params.slug! });
  if (!petition) throw notFound();
  return { changes: petition.changes, reviews: petition.reviews };
}

/** How it stands, what can be done now, what was decided and when. */
export default function Course() {
  const say = useWords();
  const { state, opensAt, closesAt, isImported } = usePetition();
  return (
    <div className="pair">
      <div>
        <section className="card" aria-labelledby="now">
          <h2 id="now">{say('console.course.now')}</h2>
          <p>{say(`console.course.${state}` as MessageKey)}</p>
          {state === 'SCHEDULED' && opensAt && <p>{say('console.course.opens')} <When at={opensAt} /></p>}
          {closesAt && <p>{say('console.course.closes')} <When at={closesAt} /></p>}
          {isImported ? <p className="hint">{say('console.course.imported')}</p> : <Steps />}
        </section>
        {['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED'].includes(state) && <Checklist />}
        <Reviews />
        <Timeline />
      </div>
      <aside><PhonePreview /></aside>
    </div>
  );
}

const tones: Record<string, Tone> = { APPROVED: 'good', CHANGES_REQUESTED: 'waiting', REJECTED: 'bad' };

function Reviews() {
  const say = useWords();
  const { slug } = usePetition();
  const { reviews } = useLoaderData<typeof loader>();
  const { myActions } = usePetition();
  if (reviews.length === 0 && !myActions.includes('APPROVE')) return null;
  return (
    <section className="card" aria-labelledby="reviews">
      <h2 id="reviews">{say('console.course.reviews')}</h2>
      {myActions.includes('APPROVE') && <p><Link className="button" to={`/console/petitions/${slug}/review`}>{say('console.course.review')}</Link></p>}
      <ul className="plain">
        {reviews.map(({ id, decision, note, decidedAt, reasons }) => (
          <li key={id}>
            <p><Mark tone={tones[decision] ?? 'quiet'}>{say(`console.review.${decision}` as MessageKey)}</Mark> <When at={decidedAt} /></p>
            {reasons.length > 0 && <ul>{reasons.map(({ code, label, advice }) => <li key={code}><strong>{label}.</strong> {advice}</li>)}</ul>}
            {note && <blockquote dir="auto">{note}</blockquote>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Timeline() {
  const say = useWords();
  const { changes } = useLoaderData<typeof loader>();
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">{say('console.course.timeline')}</h2>
      <ol className="timeline">
        {changes.map(({ state, at }) => <li key={`${state}${at}`}><PetitionMark state={state} /> <Moment at={at} /></li>)}
      </ol>
    </section>
  );
}
