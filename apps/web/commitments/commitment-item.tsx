import type { CommitmentState, PublicCommitment } from '../documents/commitments.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';

const drawings: Record<CommitmentState, string> = { ANNOUNCED: 'M3 6h4l5-3v10L7 10H3Z', IN_PROGRESS: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 5v3l2 2', KEPT: 'M3 8l3.5 4L13 4', BROKEN: 'M4 4l8 8M12 4l-8 8' };

/** A state in words, with a shape of its own. */
function CommitmentState({ state }: { readonly state: CommitmentState }) {
  const say = useSay();
  return (
    <span className={`state commitment-${state.toLowerCase()}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d={drawings[state]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" /></svg>
      {say(`site.commitments.state.${state}`)}
    </span>
  );
}

/** Who promised what to whom, and what became of it, with the days and where each can be read. */
export function CommitmentItem({ commitment: { id, text, madeBy, state, dueOn, steps, coalition }, isAmongOwn = false, level: Heading = 'h2' }: { readonly commitment: PublicCommitment; readonly isAmongOwn?: boolean; readonly level?: 'h2' | 'h3' }) {
  const say = useSay();
  const locale = useLocale();
  return (
    <li className="item" id={id}>
      <p className="kicker"><Say of="site.commitments.by" with={{ target: <bdi>{madeBy}</bdi> }} /></p>
      <Heading dir="auto">{text}</Heading>
      <p><CommitmentState state={state} />{dueOn && <span className="quiet-words"> · <Say of="site.commitments.due" with={{ day: <Day of={dueOn} /> }} /></span>}</p>
      <ol className="news">
        {steps.map((step, i) => (
          <li key={i}>
            <Day of={step.happenedOn} />
            <p className="what">{say(`site.commitments.state.${step.state}`)}{step.note && <>. <bdi>{step.note}</bdi></>}{step.sourceUrl && <> <a href={step.sourceUrl} rel="noreferrer nofollow">{say('site.commitments.source')}</a></>}</p>
          </li>
        ))}
      </ol>
      {coalition && !isAmongOwn && <p className="fine"><Say of="site.commitments.followedBy" with={{ coalition: <a href={`/${locale}/coalitions/${encodeURIComponent(coalition.slug)}`}><bdi>{coalition.name}</bdi></a> }} /></p>}
    </li>
  );
}
