import { Form } from 'react-router';
import { Empty } from '../parts/empty.js';
import { useWords } from '../words/words.js';
import { CriterionForm, type Criterion, type Places } from './criterion-form.js';
import type { Answer } from './rules.js';

/** What is asked today, in its order; each can be changed or asked no longer. */
export function CriterionList({ criteria, places, answer }: { readonly criteria: readonly Criterion[]; readonly places: Places; readonly answer: Answer }) {
  const say = useWords();
  if (criteria.length === 0) return <Empty title={say('console.joining.none')}><p>{say('console.joining.noneText')}</p></Empty>;
  return (
    <ul className="plain">
      {criteria.map((criterion) => {
        const fault = answer?.criterionId === criterion.id ? answer.fault : undefined;
        return (
          <li key={criterion.id}>
            <p><b dir="auto">{criterion.text}</b></p>
            <p className="hint">{say(`console.joining.kind.${criterion.kind}`)} · {say(criterion.isBlocking ? 'console.joining.blocking' : 'console.joining.advisory')}</p>
            <details className="ask-first" open={fault ? true : undefined}>
              <summary>{say('console.joining.change')}<span className="hidden"> <bdi>{criterion.text}</bdi></span></summary>
              <CriterionForm criterion={criterion} places={places} fault={fault} />
              <Form method="post" preventScrollReset>
                <input type="hidden" name="criterionId" value={criterion.id} />
                <p className="hint">{say('console.joining.retireHint')}</p>
                <button type="submit" className="grave" name="act" value="retire">{say('console.joining.retire')}</button>
              </Form>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
