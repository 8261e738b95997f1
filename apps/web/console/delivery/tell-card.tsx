import { Link } from 'react-router';
import { usePetition } from '../petitions/petition.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';

/** A way to the mailing that tells the answer to those who asked for news, for who writes mailings where the petition is carried. */
export function TellCard() {
  const say = useWords();
  const { slug, organisations } = usePetition();
  const mine = useMe().memberships.find(({ organisation, roles }) => organisations.some((one) => one.slug === organisation.slug) && roles.some((role) => ['REPRESENTATIVE', 'CAMPAIGNER', 'MAILING_OPERATOR'].includes(role)));
  if (!mine) return null;
  return (
    <section className="card" aria-labelledby="tell">
      <h2 id="tell">{say('console.delivery.tell')}</h2>
      <p className="hint">{say('console.delivery.tellHint')}</p>
      <p><Link className="button" to={`/console/mailings/new?organisation=${mine.organisation.slug}&petition=${slug}&answer=last`}>{say('console.delivery.tell')}</Link></p>
    </section>
  );
}
