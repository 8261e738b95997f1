import type { PetitionInFull } from '../documents/shapes.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';
import { SignForm } from '../sign/sign-form.js';
import type { Refused } from '../sign/signing-form.js';
import { Counter } from './counter.js';
import { ImportedCounter } from './imported-counter.js';
import { isSignable } from './is-signable.js';

interface Props {
  readonly petition: PetitionInFull;
  readonly org: string;
  readonly refused?: Refused;
}

/** The number and the form; where nothing can be signed, why not. */
export function SignCard({ petition, org, refused }: Props) {
  return (
    <aside className="side">
      <div className="sign">
        {petition.isImported ? <ImportedCounter petition={petition} /> : <Counter petition={petition} />}
        {isSignable(petition) ? <SignForm slug={petition.slug} organisations={petition.organisations} org={org} refused={refused} /> : <NotSignable petition={petition} refused={refused} />}
        {isSignable(petition) && petition.closesAt && <p className="fine"><Say of="site.petition.closesOn" with={{ date: <Day of={petition.closesAt} /> }} /></p>}
      </div>
    </aside>
  );
}

function NotSignable({ petition: { isImported, state, source, closedAt }, refused }: { petition: PetitionInFull; refused?: Refused }) {
  const say = useSay();
  const locale = useLocale();
  const words = isImported ? 'site.notSignable.imported' : state === 'PAUSED' ? 'site.notSignable.paused' : 'site.notSignable.closed';
  return (
    <div className="notice" role={refused ? 'alert' : undefined}>
      <p>{say(words)}</p>
      {!isImported && closedAt && <p className="fine"><Say of="site.petition.closedOn" with={{ date: <Day of={closedAt} /> }} /></p>}
      <p>{isImported && source ? <a href={source.url} rel="external">{say('site.notSignable.there', { site: source.name })}</a> : <a href={`/${locale}/petitions`}>{say('site.notSignable.others')}</a>}</p>
    </div>
  );
}
