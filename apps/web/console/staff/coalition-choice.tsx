import { Form, useSubmit } from 'react-router';
import type { Me } from '../desk.js';
import { Choice } from '../parts/field.js';
import { useWords } from '../words/words.js';

/** Which of these coalitions a screen is about; nothing to choose where there is one. The choice stands in the address. */
export function CoalitionChoice({ slug, coalitions }: { readonly slug: string; readonly coalitions: Me['takesPart'] }) {
  const say = useWords();
  const submit = useSubmit();
  if (coalitions.length < 2) return null;
  return (
    <Form method="get" className="row" onChange={(event) => void submit(event.currentTarget)}>
      <Choice label={say('console.staff.coalition')} name="coalition" defaultValue={slug}>
        {coalitions.map((coalition) => <option key={coalition.id} value={coalition.slug}>{coalition.name}</option>)}
      </Choice>
      <noscript><button className="second">{say('console.organisation.show')}</button></noscript>
    </Form>
  );
}
