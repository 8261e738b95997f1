import { useSay } from '../layout/locale.js';

/** A request nobody confirmed yet: whoever reads the mailbox can say that it was not theirs. */
export function PendingCard() {
  const say = useSay();
  return (
    <>
      <p className="lead">{say('site.preferences.pending')}</p>
      <p>{say('site.preferences.pendingText')}</p>
      <form method="post"><button type="submit" className="second" name="deed" value="not-me">{say('site.preferences.notMe')}</button></form>
    </>
  );
}
