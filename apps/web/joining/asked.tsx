import type { JoinedCoalition } from '../documents/joining.js';
import { useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';

/** What a coalition asks, what it does not do without, and the way an application goes. */
export function Asked({ coalition: { admission, welcomesInformal } }: { readonly coalition: JoinedCoalition }) {
  const say = useSay();
  const { criteria, sponsors, sponsorsToAsk, rapporteurs, objectionDays, body, isRatified } = admission;
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{say('site.joining.asked')}</h2>
      {criteria.length === 0 ? <p>{say('site.joining.asksNothing')}</p> : (
        <ul className="criteria">
          {criteria.map(({ id, isBlocking, text }) => <li key={id}><span dir="auto">{text}</span> <span className="tag">{say(isBlocking ? 'site.joining.blocking' : 'site.joining.advisory')}</span></li>)}
        </ul>
      )}
      {welcomesInformal && <p>{say('site.joining.informalWelcome')}</p>}
      <h2>{say('site.joining.way')}</h2>
      <ol className="points">
        <li>{say('site.joining.way.send')}</li>
        {sponsors > 0 && <li><Say of="site.joining.way.sponsors" with={{ count: sponsors }} /></li>}
        {rapporteurs > 0 && <li><Say of="site.joining.way.rapporteurs" with={{ count: rapporteurs }} /></li>}
        {objectionDays > 0 && <li><Say of="site.joining.way.objections" with={{ days: objectionDays }} /></li>}
        <li>{say(`site.joining.way.body.${body}`)}{isRatified && body !== 'MEMBERS' ? ` ${say('site.joining.way.ratified')}` : ''}</li>
        <li>{say('site.joining.way.appeal')}</li>
      </ol>
      {sponsors > 0 && sponsorsToAsk.length > 0 && (
        <>
          <h2>{say('site.joining.mayBeAsked')}</h2>
          <ul className="points">{sponsorsToAsk.map(({ slug, name }) => <li key={slug}><bdi>{name}</bdi></li>)}</ul>
        </>
      )}
    </section>
  );
}
