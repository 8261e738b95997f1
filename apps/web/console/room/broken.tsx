import { isRouteErrorResponse, Link } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { useWords } from '../words/words.js';

type Kind = 'missing' | 'refused' | 'offline' | 'broken';

/** Says what happened, that nothing is lost and where to go; a breakage with the number under which it was logged. */
export function Broken({ error }: { error: unknown }) {
  const say = useWords();
  const kind = kindOf(error);
  const reference = referenceOf(error);
  return (
    <section className="broken" aria-labelledby="broken">
      <title>{`${say(`console.broken.${kind}.title` as MessageKey)} · ${say('console.brand')}`}</title>
      <h1 id="broken">{say(`console.broken.${kind}.title` as MessageKey)}</h1>
      <p>{say(`console.broken.${kind}.text` as MessageKey)}</p>
      {kind === 'broken' && reference && <p className="fine">{say('console.broken.reference')} <bdi><code>{reference}</code></bdi></p>}
      <p><Link className="button" to="/console">{say('console.broken.home')}</Link></p>
    </section>
  );
}

function kindOf(error: unknown): Kind {
  if (error instanceof TypeError && typeof navigator !== 'undefined' && /fetch|network/i.test(error.message)) return 'offline';
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return status === 404 || status === 405 ? 'missing' : status === 401 || status === 403 ? 'refused' : 'broken';
}

function referenceOf(error: unknown): string | undefined {
  const data: unknown = isRouteErrorResponse(error) ? error.data : undefined;
  return typeof data === 'object' && data !== null && 'reference' in data && typeof data.reference === 'string' ? data.reference : undefined;
}
