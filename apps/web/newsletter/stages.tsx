import { useSay } from '../layout/locale.js';

const stages = ['ask', 'confirm', 'receive'] as const;

/** Where somebody stands on the way to a newsletter; those before are done. */
export function Stages({ at, isDone = false }: { at: (typeof stages)[number]; isDone?: boolean }) {
  const say = useSay();
  const here = stages.indexOf(at);
  return (
    <ol className="stages" aria-label={say('site.check.stages')}>
      {stages.map((stage, i) => <li key={stage} className={i < here || (isDone && i === here) ? 'done' : undefined} aria-current={i === here ? 'step' : undefined}>{say(`site.newsletter.step.${stage}`)}</li>)}
    </ol>
  );
}
