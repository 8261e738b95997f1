import { Form, useSubmit } from 'react-router';
import { Empty } from '../parts/empty.js';
import { Choice } from '../parts/field.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';

/** Which of my organisations a screen is about; nothing to choose for whoever works in one. The choice stands in the address. */
export function OrganisationChoice({ slug }: { readonly slug: string }) {
  const say = useWords();
  const submit = useSubmit();
  const { memberships } = useMe();
  if (memberships.length < 2) return null;
  return (
    <Form method="get" className="row" onChange={(event) => void submit(event.currentTarget)}>
      <Choice label={say('console.organisation.choose')} name="organisation" defaultValue={slug}>
        {memberships.map(({ organisation }) => <option key={organisation.id} value={organisation.slug}>{organisation.name}</option>)}
      </Choice>
      <noscript><button className="second">{say('console.organisation.show')}</button></noscript>
    </Form>
  );
}

/** For whoever leads a coalition and works in no organisation. */
export function NoOrganisation() {
  const say = useWords();
  return <Empty title={say('console.organisation.none')}><p>{say('console.organisation.noneText')}</p></Empty>;
}
