import { faultAt } from '../outcome.js';
import { Tick } from '../parts/field.js';
import { useWords } from '../words/words.js';
import { PartCard } from './part-card.js';
import { usePetition } from './petition.js';
import { usePart } from './use-part.js';

/** The organisations of the coalition that carry it beside the one that leads. */
export function PartnersForm({ isOpen, organisations }: { readonly isOpen: boolean; readonly organisations: readonly { readonly slug: string; readonly name: string }[] }) {
  const say = useWords();
  const petition = usePetition();
  const [lead, ...partners] = petition.organisations;
  const part = usePart('partners', partners.map(({ slug }) => slug), (slugs) => ({ partners: slugs }));
  const others = organisations.filter(({ slug }) => slug !== lead?.slug);
  const tick = (slug: string, isIn: boolean) => part.setValue(isIn ? [...part.value, slug] : part.value.filter((one) => one !== slug));
  return (
    <PartCard title={say('console.details.partners')} hint={say('console.details.partnersHint', { lead: lead?.name ?? '' })} isOpen={isOpen} part={part}>
      {others.length === 0 && <p>{say('console.details.noPartners')}</p>}
      {others.map(({ slug, name }) => {
        const at = part.value.indexOf(slug);
        return <Tick key={slug} label={<bdi>{name}</bdi>} hint={at >= 0 ? faultAt(part.fault, `partners.${at}`) : undefined} checked={at >= 0} disabled={!isOpen} onChange={(event) => tick(slug, event.target.checked)} />;
      })}
    </PartCard>
  );
}
