import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { formatNumber } from '#libs/i18n';
import { signedIn } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { Ago } from '../parts/when.js';
import { mayCreate } from '../room/screens.js';
import { useMe } from '../room/use-me.js';
import { useLanguage, useWords } from '../words/words.js';
import { awaiting } from './awaiting.js';
import { running } from './running.js';

export async function loader({ context }: LoaderFunctionArgs) {
  const me = signedIn(context);
  const [list, open] = await Promise.all([awaiting(context, me), running(context, me)]);
  return { list, open };
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
          {list.map(({ kind, to, title, of, since, count = 1 }) => (
            <li key={`${kind}${to}${of}`}>
              <span className="kicker">{say(`console.home.${kind}`, { count })}</span>
              <Link to={to} prefetch={isOfConsole(to) ? 'intent' : 'none'} reloadDocument={!isOfConsole(to)} dir="auto">{title || say(`console.home.${kind}`, { count })}</Link>
              <span className="hint"><bdi>{of}</bdi> · <Ago at={since} /></span>
            </li>
          ))}
        </ul>
      )}
      <Open />
    </>
  );
}

/** Other pages are plain ones. */
const isOfConsole = (to: string) => to.startsWith('/console');

/** What is being signed now, and how often. */
function Open() {
  const say = useWords();
  const locale = useLanguage();
  const { open } = useLoaderData<typeof loader>();
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open-title">
      <h2 id="open-title">{say('console.home.running')}</h2>
      <ul className="inbox">
        {open.map(({ slug, title, of, confirmed }) => (
          <li key={slug}>
            <span className="kicker"><bdi>{formatNumber(locale, confirmed)}</bdi> {say('console.petition.confirmed', { count: confirmed })}</span>
            <Link to={`/console/petitions/${slug}/signatures`} prefetch="intent" dir="auto">{title}</Link>
            <span className="hint"><bdi>{of}</bdi></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
