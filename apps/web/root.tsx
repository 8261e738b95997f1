import { Links, Meta, Outlet, Scripts, useMatches, useRouteLoaderData, type LoaderFunctionArgs } from 'react-router';
import { directionOf, type Locale } from '#libs/i18n';
import { given } from './given.js';
import { hasScripts } from './layout/has-scripts.js';
import { useLocale, type RootData } from './layout/language.js';
import icon from './images/icon.svg?url';
import style from './style/site.css?url';

// Public pages have no scripts, so in a browser this can only be the console: what fails beside its screens ends here.
const RootFault = import.meta.env.SSR ? (await import('./layout/root-fault.js')).RootFault : (await import('./console/room/broken.js')).Broken;

export function loader({ context }: LoaderFunctionArgs): RootData {
  const { locale, publicUrl, publisher, requestId } = context.get(given);
  return { locale, publicUrl, publisher, requestId };
}

export function Layout({ children }: { children: React.ReactNode }) {
  const siteLocale = useLocale();
  const locale = useRouteLoaderData<{ readonly locale: Locale }>('console')?.locale ?? siteLocale;
  const isLive = hasScripts(useMatches().map(({ handle }) => handle));
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={icon} type="image/svg+xml" />
        {!isLive && <link rel="stylesheet" href={style} precedence="base" />}
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {isLive && <Scripts />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <RootFault error={error} />;
}
