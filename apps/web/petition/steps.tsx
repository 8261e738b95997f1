import type { ReactNode } from 'react';
import type { PetitionInFull } from '../documents/shapes.js';
import { useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day, Num } from '../layout/written.js';

interface Step {
  readonly key: string;
  readonly at: string | null;
  readonly words: ReactNode;
  readonly note?: ReactNode;
}

/** The way of the petition: what is behind it with its day, and the milestones ahead. */
export function Steps({ petition }: { petition: PetitionInFull }) {
  const say = useSay();
  const steps = stepsOf(petition);
  if (steps.length < 2) return null;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{say('site.steps.title')}</h2>
      <ol className="steps">
        {steps.map(({ key, at, words, note }) => (
          <li key={key} className={at ? 'done' : 'ahead'}>
            <span>{words}</span> {at ? <small><Day of={at} /></small> : <small>{say('site.steps.ahead')}</small>}
            {note && <small>{note}</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function stepsOf({ openedAt, closedAt, milestones, deliveries, answers }: PetitionInFull): Step[] {
  const goals = milestones.map(({ goal, label, reachedAt }) => ({ key: `goal-${goal}`, at: reachedAt, words: <Say of="site.steps.goal" with={{ count: goal, goal: <Num of={goal} /> }} />, note: label && <bdi>{label}</bdi> }));
  const given = deliveries.map(({ deliveredOn, target, signatures, receipt }, i) => ({
    key: `delivery-${i}`, at: deliveredOn, words: target ? <Say of="site.steps.deliveredTo" with={{ target: <bdi>{target.name}</bdi> }} /> : <Say of="site.steps.delivered" />,
    note: (signatures !== null || receipt) && <>{signatures !== null && <Say of="site.steps.deliveredCount" with={{ count: signatures }} />} {receipt && <Say of="site.steps.receipt" with={{ receipt: <bdi>{receipt}</bdi> }} />}</>,
  }));
  const past: Step[] = [
    { key: 'opened', at: openedAt, words: <Say of="site.steps.opened" /> },
    { key: 'closed', at: closedAt, words: <Say of="site.steps.closed" /> },
    ...given,
    ...answers.map(({ kind, answeredOn }, i) => ({ key: `answer-${i}`, at: answeredOn, words: <Say of={kind === 'debate' ? 'site.steps.debated' : 'site.steps.answered'} /> })),
    ...goals,
  ].filter(({ at }) => at);
  return [...past.sort((a, b) => Date.parse(a.at ?? '') - Date.parse(b.at ?? '')), ...(closedAt ? [] : goals.filter(({ at }) => !at))];
}
