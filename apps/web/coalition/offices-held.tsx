import type { HeldOffice } from '../documents/coalitions.js';
import { useLocale, useSay } from '../layout/locale.js';

/** Which members host the coordination and steer the coalition, as far as they agreed to be named. */
export function OfficesHeld({ offices }: { readonly offices: readonly HeldOffice[] }) {
  const say = useSay();
  const locale = useLocale();
  const held = (['COORDINATOR', 'STEERING'] as const).map((office) => ({ office, by: offices.filter((one) => one.office === office) })).filter(({ by }) => by.length > 0);
  if (held.length === 0) return null;
  return held.map(({ office, by }) => (
    <div key={office} className="coalition">
      <h3>{say(`site.coalition.office.${office}`)}</h3>
      <ul className="places">{by.map(({ organisation: { slug, name } }) => <li key={slug}><a href={`/${locale}/organisations/${slug}`}><bdi>{name}</bdi></a></li>)}</ul>
    </div>
  ));
}
