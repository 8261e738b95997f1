import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { countries } from '#libs/i18n';
import type { DocumentSignOffsQuery } from '../../gql/graphql.js';
import { ask, desk, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { TypedGuard } from '../parts/typed-guard.js';
import { useWords } from '../words/words.js';
import { act } from './act.js';
import { Answers } from './answers.js';
import { AskCards, OpenCard } from './ask-cards.js';
import { Changes } from './changes.js';
import { Checks } from './checks.js';
import { CourseCard } from './course-card.js';
import { Matrix } from './matrix.js';
import { useNamed } from './named.js';
import { signOffsQuery } from './sign-off.queries.js';

export type SignOffs = DocumentSignOffsQuery['documentSignOffs'];
export type Countries = ReturnType<typeof countries>;
export type Call = SignOffs['calls'][number];
export type House = Call['houses'][number];
/** What was done, to which part, or why not. */
export interface Acted {
  readonly done: string;
  readonly id: string;
  readonly fault: Fault | undefined;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { documentSignOffs: offs } = await ask(context, signOffsQuery, { documentId: params['id']! });
  return { offs, countries: offs.mayAsk || offs.mayExamine ? countries(context.get(desk).locale) : [] };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await act(context, params['id']!, form);
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act'), id: form.text('organisation') || form.text('id') }, { status: fault ? 409 : 200 });
}

/** The calls to sign a document: what my organisations answer, who answered what about which text, whom to ask and to check. */
export default function SignOffScreen() {
  const say = useWords();
  const named = useNamed();
  const { offs, countries } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const [call] = offs.calls;
  return (
    <>
      <PageHead title={say('console.documents.signoff.title')} kicker={<Link to={`/console/documents/${offs.documentId}`}><bdi>{named(offs.titles)}</bdi></Link>} />
      <TypedGuard />
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.documents.signoff.done')}</p>}
      {call && !offs.isAdopted && <p className="fault-note">{say('console.documents.signoff.takenBack')}</p>}
      {call && <Answers call={call} isAdopted={offs.isAdopted} acted={acted} />}
      {call && <Checks call={call} mayExamine={offs.mayExamine} countries={countries} acted={acted} />}
      {offs.mayOpen && <OpenCard offs={offs} acted={acted} />}
      {!call && !offs.mayOpen && <Empty title={say('console.documents.signoff.none')}><p>{say('console.documents.signoff.nothingFrozen')}</p></Empty>}
      {call && <CourseCard call={call} mayAsk={offs.mayAsk} acted={acted} />}
      {call && <Changes call={call} />}
      {call && <Matrix calls={offs.calls} />}
      {call && offs.mayAsk && !offs.mayOpen && (call.state === 'OPEN' || call.state === 'SEALED') && <AskCards offs={offs} call={call} countries={countries} acted={acted} />}
    </>
  );
}
