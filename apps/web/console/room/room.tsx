import { I18nProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider } from 'react-aria-components';
import { Outlet, useHref, useNavigate, type LoaderFunctionArgs, type MiddlewareFunction } from 'react-router';
import { regional } from '#libs/i18n';
import { desk, signedIn } from '../desk.js';
import { useLanguage, useWords } from '../words/words.js';
import { Bar } from './bar.js';
import { Notices } from './notices.js';
import { ScreenList } from './screen-list.js';

export const middleware: MiddlewareFunction<Response>[] = [async ({ context }) => void signedIn(context)];

export function loader({ context }: LoaderFunctionArgs) {
  return { me: context.get(desk).me };
}

/** Who sits here does not change by navigating. */
export function shouldRevalidate({ formAction }: { formAction?: string }): boolean {
  return formAction !== undefined && !formAction.startsWith('/console/petitions');
}

/** Round every screen of the console: the bar, the list of screens, the work, and what was just done. */
export default function Room() {
  const say = useWords();
  const navigate = useNavigate();
  return (
    <I18nProvider locale={regional[useLanguage()]}>
      <RouterProvider navigate={(to) => void navigate(to)} useHref={useHref}>
        <div className="room">
          <a className="skip" href="#main">{say('console.nav.skip')}</a>
          <Bar />
          <ScreenList />
          <Notices>
            <main id="main" tabIndex={-1}><Outlet /></main>
          </Notices>
        </div>
      </RouterProvider>
    </I18nProvider>
  );
}
