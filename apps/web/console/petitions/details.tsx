import { useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { UpdatePetitionInput } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { faultOf, type Fault } from '../outcome.js';
import { useWords } from '../words/words.js';
import { DatesForm } from './dates-form.js';
import { MilestonesForm } from './milestones-form.js';
import { PartnersForm } from './partners-form.js';
import { usePetition } from './petition.js';
import { TargetsForm } from './targets-form.js';

const partnersQuery = graphql(`
  query PossiblePartners($slug: String!) { petition(slug: $slug) { id coalition { organisations { slug name } } } }
`);
const updateDetails = graphql(`
  mutation UpdatePetitionDetails($input: UpdatePetitionInput!) { updatePetition(input: $input) { __typename ... on UserError { ...Fault } } }
`);

export interface DetailsSaved {
  readonly part: string;
  readonly fault?: Fault;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { petition } = await ask(context, partnersQuery, { slug: params.slug! });
  if (!petition) throw notFound();
  return { organisations: petition.coalition.organisations };
}

/** One part at a time, so that a part that no longer changes does not hold up the others. */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<DetailsSaved> {
  const { part, input } = (await request.json()) as { part: string; input: Omit<UpdatePetitionInput, 'petition'> };
  const { updatePetition } = await ask(context, updateDetails, { input: { ...input, petition: params.slug! } });
  return { part, fault: faultOf(updatePetition) };
}

/** To whom, how many, with whom, until when. What can still change depends on the state. */
export default function Details() {
  const say = useWords();
  const { state, myActions } = usePetition();
  const { organisations } = useLoaderData<typeof loader>();
  const mayEdit = myActions.includes('EDIT');
  const isDraft = mayEdit && state === 'DRAFT';
  return (
    <>
      {mayEdit && !isDraft && <p className="good-note">{say('console.details.partly')}</p>}
      {!mayEdit && <p className="good-note">{say('console.text.readOnly')}</p>}
      <TargetsForm isOpen={isDraft} />
      <MilestonesForm isOpen={mayEdit} />
      <PartnersForm isOpen={mayEdit && !['OPEN', 'PAUSED'].includes(state)} organisations={organisations} />
      <DatesForm isOpen={mayEdit} isDraft={isDraft} />
    </>
  );
}
