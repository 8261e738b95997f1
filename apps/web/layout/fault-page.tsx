import { isRouteErrorResponse } from 'react-router';
import { Head } from './head.js';
import { useLocale, useRoot, useSay } from './locale.js';

/** Says what happened, that nothing is lost and where to go; a breakage with the number under which it was logged. */
export function FaultPage({ error }: { error: unknown }) {
  const say = useSay();
  const locale = useLocale();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = status === 404 || status === 405 ? 'missing' : status === 401 || status === 403 ? 'refused' : 'broken';
  const reference = referenceOf(error, useRoot().requestId);
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say(`site.fault.${kind}.title`)} isHidden />
      <p className="kicker"><bdi>{status}</bdi></p>
      <h1>{say(`site.fault.${kind}.title`)}</h1>
      <p>{say(`site.fault.${kind}.text`)}</p>
      {kind === 'broken' && reference && <p className="fine">{say('site.fault.reference')} <bdi><code>{reference}</code></bdi></p>}
      <p className="ways">
        <a className="button" href={`/${locale}/petitions`}>{say('site.fault.petitions')}</a> <a href={`/${locale}`}>{say('site.fault.home')}</a>
      </p>
    </main>
  );
}

function referenceOf(error: unknown, otherwise: string): string {
  const data: unknown = isRouteErrorResponse(error) ? error.data : undefined;
  return typeof data === 'object' && data !== null && 'reference' in data && typeof data.reference === 'string' ? data.reference : otherwise;
}
