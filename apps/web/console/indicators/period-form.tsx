import { Form } from 'react-router';
import { Choice, Field } from '../parts/field.js';
import { useWords } from '../words/words.js';

interface Given {
  readonly coalition: { readonly slug: string };
  readonly from: string;
  readonly to: string;
  readonly projectId?: string;
  readonly projects: readonly { readonly id: string; readonly name: string; readonly code: string }[];
}

/** From when to when, and for which project; the choice stands in the address. */
export function PeriodForm({ coalition, from, to, projectId, projects }: Given) {
  const say = useWords();
  return (
    <Form method="get" className="row filters" key={`${from} ${to} ${projectId}`}>
      <input type="hidden" name="coalition" value={coalition.slug} />
      <Field label={say('console.indicators.from')} name="from" type="date" dir="ltr" required defaultValue={from} />
      <Field label={say('console.indicators.to')} name="to" type="date" dir="ltr" required defaultValue={to} />
      {projects.length > 0 && (
        <Choice label={say('console.indicators.project')} name="project" defaultValue={projectId ?? ''}>
          <option value="">{say('console.indicators.whole')}</option>
          {projects.map(({ id, name, code }) => <option key={id} value={id}>{code} · {name}</option>)}
        </Choice>
      )}
      <button type="submit" className="second">{say('console.organisation.show')}</button>
    </Form>
  );
}
