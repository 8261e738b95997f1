import type { MessageKey } from '#libs/i18n';
import type { ListedActivity } from '../documents/activities.js';
import { useLocale, useSay } from '../layout/locale.js';
import { When } from './when.js';

/** An activity in a list: what, when, where, by whom, and whether there is room. */
export function ActivityItem({ activity }: { activity: ListedActivity }) {
  const say = useSay();
  const locale = useLocale();
  const { slug, title, kind, state, place, moves, placesLeft, organisation, coalition } = activity;
  const isOpen = state === 'ANNOUNCED';
  return (
    <li className="item" itemScope itemType="https://schema.org/Event">
      <p className="kicker">{say(`campaigns.activities.kind.${kind.toLowerCase()}` as MessageKey)}</p>
      <h3 dir="auto"><a href={`/${locale}/activities/${encodeURIComponent(slug)}`} itemProp="url"><span itemProp="name">{title}</span></a></h3>
      <p><When of={activity} />{place && <> · <bdi itemProp="location">{place}</bdi></>}</p>
      <p className="carriers"><bdi>{(organisation ?? coalition).name}</bdi></p>
      {state === 'CALLED_OFF' && <p><span className="state">{say('site.activities.calledOff')}</span></p>}
      {isOpen && moves > 0 && <p><span className="state">{say('site.activities.moved')}</span></p>}
      {isOpen && placesLeft === 0 && <p><span className="state">{say('site.activities.full')}</span></p>}
    </li>
  );
}
