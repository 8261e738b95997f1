import { Links, Meta, Outlet, Scripts, useMatches, useParams } from 'react-router';
import { directionOf, isLocale } from '#libs/i18n';
import { hasScripts } from './layout/has-scripts.js';
import style from './style/site.css?url';

export function Layout({ children }: { children: React.ReactNode }) {
  const { lang } = useParams();
  const locale = isLocale(lang) ? lang : 'fr';
  const isLive = hasScripts(useMatches().map(({ handle }) => handle));
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={style} />
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
