import type { ShownAction } from '../documents/campaigns.js';
import { useSay } from '../layout/locale.js';
import { Paragraphs } from '../layout/written.js';
import { PetitionItem } from '../petitions/petition-item.js';
import { CampaignDates } from './campaign-standing.js';

/** What the members of a campaign do, with the petitions one can sign. */
export function CampaignActions({ actions }: { readonly actions: readonly ShownAction[] }) {
  const say = useSay();
  const petitions = actions.flatMap(({ petition }) => petition ?? []);
  const others = actions.filter(({ petition }) => !petition);
  return (
    <>
      {petitions.length > 0 && (
        <section aria-labelledby="petitions">
          <h2 id="petitions">{say('site.campaigns.petitions')}</h2>
          <ul className="items">{petitions.map((petition) => <PetitionItem key={petition.slug} petition={petition} level="h3" />)}</ul>
        </section>
      )}
      <section aria-labelledby="actions">
        <h2 id="actions">{say('site.campaigns.actions')}</h2>
        {others.length === 0 && petitions.length === 0 && <p>{say('site.campaigns.noActions')}</p>}
        <ul className="items">
          {others.map((action) => (
            <li key={action.id} className="item" id={action.id}>
              <p className="kicker">{say(`campaigns.plan.kind.${action.kind.toLowerCase() as 'event'}`)} · <CampaignDates of={action} /></p>
              <h3 dir="auto">{action.title}</h3>
              <Paragraphs text={action.text} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
