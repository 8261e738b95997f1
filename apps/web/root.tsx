import { Links, Meta, Outlet, Scripts, useMatches, type LoaderFunctionArgs } from 'react-router';
import { directionOf } from '#libs/i18n';
import { given } from './given.js';
import { FaultPage } from './layout/fault-page.js';
import { Frame } from './layout/frame.js';
import { hasScripts } from './layout/has-scripts.js';
import { useLocale, type RootData } from './layout/locale.js';
import icon from './images/icon.svg?url';
import style from './style/site.css?url';

export function loader({ context }: LoaderFunctionArgs): RootData {
  const { locale, publicUrl, requestId } = context.get(given);
  return { locale, publicUrl, requestId };
}

export function Layout({ children }: { children: React.ReactNode }) {
  const locale = useLocale();
  const isLive = hasScripts(useMatches().map(({ handle }) => handle));
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={icon} type="image/svg+xml" />
        {!isLive && <link rel="stylesheet" href={style} />}
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
  return (
    <Frame>
      <FaultPage error={error} />
    </Frame>
  );
}
