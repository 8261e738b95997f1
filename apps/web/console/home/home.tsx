import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { signedIn } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { Ago } from '../parts/when.js';
import { mayCreate } from '../room/screens.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';
import { awaiting } from './awaiting.js';

export async function loader({ context }: LoaderFunctionArgs) {
  return { list: await awaiting(context, signedIn(context)) };
}

/** What awaits me. */
export default function Home() {
  const say = useWords();
  const me = useMe();
  const { list } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={say('console.screen.home')} kicker={<bdi>{me.name}</bdi>} />
      {list.length === 0 ? (
        <Empty title={say('console.home.none')}>
          <p>{say('console.home.noneText')}</p>
          {mayCreate(me) && <p><Link className="button" to="/console/petitions/new">{say('console.petitions.new')}</Link></p>}
        </Empty>
      ) : (
        <ul className="inbox">
          {list.map(({ kind, to, title, of, since }) => (
            <li key={`${kind}${to}`}>
              <span className="kicker">{say(`console.home.${kind}` as MessageKey)}</span>
              <Link to={to} prefetch="intent" dir="auto">{title || say(`console.home.${kind}` as MessageKey)}</Link>
              <span className="hint"><bdi>{of}</bdi> · <Ago at={since} /></span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
