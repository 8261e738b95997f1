import type { MyApplication } from '../documents/joining.js';
import { useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';

/** What is met and what is missing, and what the members that were asked answered. */
export function Standing({ mine: { criteria, sponsors, sponsorsNeeded, state } }: { readonly mine: MyApplication }) {
  const say = useSay();
  const confirmed = sponsors.filter(({ answer }) => answer === 'CONFIRMED').length;
  return (
    <>
      {criteria.length > 0 && (
        <section aria-labelledby="criteria">
          <h2 id="criteria">{say('site.application.criteria')}</h2>
          <ul className="criteria">
            {criteria.map(({ criterion: { id, text, isBlocking }, isMet, missing }) => (
              <li key={id} className={isMet ? 'met' : isBlocking ? 'unmet' : 'warned'}>
                <span dir="auto">{text}</span> <b>{say(isMet ? 'site.application.met' : isBlocking ? 'site.application.unmet' : 'site.application.warned')}</b>
                {missing && <span className="hint">{missing}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {sponsorsNeeded > 0 && (
        <section aria-labelledby="sponsors-asked">
          <h2 id="sponsors-asked">{say('site.application.sponsors')}</h2>
          <p><Say of={state === 'DRAFT' ? 'site.joining.sponsorsHint' : 'site.application.confirmed'} with={{ count: sponsorsNeeded, confirmed }} /></p>
          {sponsors.length > 0 && <ul className="points">{sponsors.map(({ organisation: { slug, name }, answer }) => <li key={slug}><bdi>{name}</bdi>{state !== 'DRAFT' && <> · {say(`site.application.answer.${answer}`)}</>}</li>)}</ul>}
        </section>
      )}
    </>
  );
}
