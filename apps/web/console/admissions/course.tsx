import { Moment } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { AdmissionMark } from './admission-mark.js';
import type { Shown } from './admission.js';

/** Every step it took, with what was said. */
export function Course({ application: { steps } }: { readonly application: Shown }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="course">
      <h2 id="course">{say('console.admissions.course')}</h2>
      <ol className="timeline">
        {steps.filter(({ to }) => to !== 'DRAFT').map(({ to, reason, takenAt }) => (
          <li key={takenAt + to}><AdmissionMark state={to} /> <span className="hint below"><Moment at={takenAt} /></span>{reason && <p dir="auto">{reason}</p>}</li>
        ))}
      </ol>
    </section>
  );
}
