import type { ComposerQuery, NewsletterAudience } from '../../gql/graphql.js';
import type { Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice } from '../parts/field.js';
import { useWords } from '../words/words.js';

const ALL = 'all:';

/** Whom a new mailing goes to, as posted. */
export function readAudience(form: Form): { petition: string | null; newsletter: NewsletterAudience; coalition: string | null } {
  const subscribers = form.text('subscribers');
  const coalition = subscribers.startsWith(ALL) ? subscribers.slice(ALL.length) : null;
  return { petition: form.text('petition') || null, newsletter: coalition ? 'COALITION' : subscribers === 'ours' ? 'ORGANISATION' : 'NONE', coalition };
}

/** Signers of a petition, subscribers of a newsletter, or both; each choice says how many it reaches. */
export function AudienceFields({ petition, petitions, newsletters, fault }: { readonly petition?: string | null; readonly petitions: readonly { slug: string; title: string }[]; readonly newsletters: ComposerQuery['newsletterNumbers']; readonly fault?: Fault }) {
  const say = useWords();
  const ours = newsletters.reduce((sum, { choosing }) => sum + choosing, 0);
  return (
    <>
      <Choice label={say('console.mailing.signersOf')} name="petition" defaultValue={petition ?? undefined} hint={say('console.mailing.audienceHint')} fault={faultAt(fault, 'petition')}>
        {petitions.map(({ slug, title }) => <option key={slug} value={slug}>{title}</option>)}
        <option value="">{say('console.mailing.noSigners')}</option>
      </Choice>
      <Choice label={say('console.mailing.subscribers')} name="subscribers" hint={say('console.mailing.subscribersHint')} fault={faultAt(fault, 'coalition')}>
        <option value="">{say('console.mailing.subscribers.none')}</option>
        <option value="ours">{say('console.mailing.subscribers.ours', { count: ours })}</option>
        {newsletters.filter(({ mayAddress }) => mayAddress).map(({ coalition, confirmed, paused }) => (
          <option key={coalition.slug} value={ALL + coalition.slug}>{say('console.mailing.subscribers.all', { count: confirmed - paused, coalition: coalition.name })}</option>
        ))}
      </Choice>
    </>
  );
}
