import { ActivityItem } from '../activities/activity-item.js';
import type { CampaignInFull } from '../documents/campaigns.js';
import { useSay } from '../layout/locale.js';
import { Paragraphs } from '../layout/written.js';
import { LettersItem } from '../letters/letters-item.js';
import { PetitionItem } from '../petitions/petition-item.js';
import { CampaignDates } from './campaign-standing.js';

/** What the members of a campaign do: petitions to sign, letters to write, activities to come to, and the rest. */
export function CampaignActions({ of: { shownActions: actions, shownLetters, shownActivities } }: { readonly of: CampaignInFull }) {
  const say = useSay();
  const petitions = actions.flatMap(({ petition }) => petition ?? []);
  const told = [...shownLetters, ...shownActivities].map(({ id }) => id);
  const others = actions.filter(({ petition, subjectId }) => !petition && !(subjectId && told.includes(subjectId)));
  const hasNone = actions.length + told.length === 0;
  return (
    <>
      {petitions.length > 0 && (
        <section aria-labelledby="petitions">
          <h2 id="petitions">{say('site.campaigns.petitions')}</h2>
          <ul className="items">{petitions.map((petition) => <PetitionItem key={petition.slug} petition={petition} level="h3" />)}</ul>
        </section>
      )}
      {shownLetters.length > 0 && (
        <section aria-labelledby="letters">
          <h2 id="letters">{say('site.campaigns.letters')}</h2>
          <ul className="items">{shownLetters.map((letters) => <LettersItem key={letters.slug} letters={letters} />)}</ul>
        </section>
      )}
      {shownActivities.length > 0 && (
        <section aria-labelledby="activities">
          <h2 id="activities">{say('site.campaigns.activities')}</h2>
          <ul className="items">{shownActivities.map((activity) => <ActivityItem key={activity.slug} activity={activity} />)}</ul>
        </section>
      )}
      {(others.length > 0 || hasNone) && <section aria-labelledby="actions">
        <h2 id="actions">{say('site.campaigns.actions')}</h2>
        {hasNone && <p>{say('site.campaigns.noActions')}</p>}
        {others.length > 0 && <ul className="items">
          {others.map((action) => (
            <li key={action.id} className="item" id={action.id}>
              <p className="kicker">{say(`campaigns.plan.kind.${action.kind.toLowerCase() as 'event'}`)} · <CampaignDates of={action} /></p>
              <h3 dir="auto">{action.title}</h3>
              <Paragraphs text={action.text} />
            </li>
          ))}
        </ul>}
      </section>}
    </>
  );
}
