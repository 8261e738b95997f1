import { Outlet, type LoaderFunctionArgs, type MiddlewareFunction } from 'react-router';
import { isLocale, type Locale } from '#libs/i18n';
import { given, type Given } from '../given.js';
import { graphql } from '../gql/gql.js';
import { desk, type Me } from './desk.js';
import type { Clock } from './parts/clock.js';
import { clockAround } from './parts/clock-around.js';
import { Broken } from './room/broken.js';
import { loadWords } from './words/loaded.js';
import style from './style/console.css?url';

export const handle = { scripts: true };
export const links = () => [{ rel: 'stylesheet', href: style }];
export const meta = () => [{ name: 'robots', content: 'noindex' }];

const meQuery = graphql(`
  query Me {
    me {
      id name email locale hasTotp isOperator
      memberships { roles organisation { id slug name } }
      coalitions { roles coalition { id slug name } }
      voices { roles coalition { id slug name } }
      takesPart { id slug name }
    }
  }
`);

/** Before anything of the console runs: who asks and in which language. An account has its own; at the door `?lang=` or the browser decides. */
export const middleware: MiddlewareFunction<Response>[] = [
  async ({ request, context }) => {
    const api = context.get(given);
    const url = new URL(request.url);
    const me = api.isSignedIn ? await whoAsks(api) : null;
    const asked = url.searchParams.get('lang');
    const locale = isLocale(me?.locale) ? me.locale : isLocale(asked) ? asked : api.locale;
    await loadWords(locale);
    context.set(desk, { me, locale, address: addressOf(url) });
  },
];

/** Who is signed in, with the names of their organisations in their own language, which may not be the browser's. */
async function whoAsks(api: Given): Promise<Me | null> {
  const ask = async (locale?: Locale) => ((await api.ask(meQuery.toString(), undefined, locale)).data as { me: Me | null } | null)?.me ?? null;
  const me = await ask();
  return isLocale(me?.locale) && me.locale !== api.locale ? ask(me.locale) : me;
}

let clock: Clock | undefined;

export function loader({ context }: LoaderFunctionArgs) {
  return { locale: context.get(desk).locale, clock: (clock ??= clockAround(Date.now())) };
}

export default function Console() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return (
    <div className="door">
      <Broken error={error} />
    </div>
  );
}

/** The page that was meant, also when the browser asked for its data alone. */
function addressOf({ pathname, searchParams }: URL): string {
  const kept = new URLSearchParams([...searchParams].filter(([name]) => name !== '_routes' && name !== 'index'));
  return pathname.replace(/(\/_)?\.data$/, '') + (kept.size > 0 ? `?${kept.toString()}` : '');
}
