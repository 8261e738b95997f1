import { regional, translate, type Locale } from '#libs/i18n';
import type { PetitionInFull } from '../documents/shapes.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Moment, Num } from '../layout/written.js';
import { nextGoal } from './next-goal.js';

/** The exact number, the next milestone and the moment of counting. The page's script keeps it fresh where there is one. */
export function Counter({ petition: { slug, tally, milestones } }: { petition: Pick<PetitionInFull, 'slug' | 'milestones'> & { tally: { confirmed: number; asOf: string } } }) {
  const say = useSay();
  const locale = useLocale();
  const goal = nextGoal(milestones, tally.confirmed);
  return (
    <div data-tally={`/api/petitions/${slug}/tally`} data-locale={regional[locale]} data-forms={JSON.stringify(formsOf(locale))} itemProp="interactionStatistic" itemScope itemType="https://schema.org/InteractionCounter">
      <meta itemProp="interactionType" content="https://schema.org/EndorseAction" />
      <meta itemProp="userInteractionCount" content={String(tally.confirmed)} />
      <p className="count">
        <strong data-count=""><Num of={tally.confirmed} /></strong> <span data-unit="">{say('site.petition.signed', { count: tally.confirmed })}</span>
      </p>
      {goal !== undefined && <progress max={goal} value={tally.confirmed} aria-label={say('site.petition.progress', { goal })} />}
      <p className="asof">
        {goal !== undefined && <><Say of="site.petition.next" with={{ goal: <Num of={goal} /> }} /> · </>}
        <Say of="site.petition.asOf" with={{ moment: <Moment of={tally.asOf} data-moment="" /> }} />
      </p>
    </div>
  );
}

const samples = [0, 1, 2, 3, 11, 100, 1_000_000];

/** «personnes ont signé» in every plural form the language has, for the script. */
function formsOf(locale: Locale): Record<string, string> {
  const rules = new Intl.PluralRules(regional[locale]);
  return Object.fromEntries(samples.map((count) => [rules.select(count), translate(locale, 'site.petition.signed', { count })]));
}
