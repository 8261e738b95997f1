import { useLocale, useSay } from '../layout/locale.js';

/** What becomes of a signature, in three sentences. */
export function Promises() {
  const say = useSay();
  const locale = useLocale();
  return (
    <section aria-labelledby="promises" className="promises wide">
      <h2 id="promises">{say('site.home.promises')}</h2>
      <ul>
        <li><h3>{say('site.home.promise.confirm')}</h3><p>{say('site.home.promise.confirmText')}</p></li>
        <li><h3>{say('site.home.promise.seal')}</h3><p>{say('site.home.promise.sealText')}</p></li>
        <li><h3>{say('site.home.promise.leave')}</h3><p>{say('site.home.promise.leaveText')}</p></li>
      </ul>
      <p><a className="onward" href={`/${locale}/privacy`}>{say('site.home.promise.more')}</a></p>
    </section>
  );
}
