import type { MyApplication } from '../documents/joining.js';
import { useSay } from '../layout/locale.js';
import { Moment } from '../layout/written.js';

/** The steps that were taken, with their moments. */
export function Course({ mine: { steps } }: { readonly mine: MyApplication }) {
  const say = useSay();
  return (
    <section aria-labelledby="course">
      <h2 id="course">{say('site.application.course')}</h2>
      <ol className="places">{steps.map(({ state, takenAt }, i) => <li key={i}>{say(`site.application.state.${state}`)} · <Moment of={takenAt} /></li>)}</ol>
    </section>
  );
}
