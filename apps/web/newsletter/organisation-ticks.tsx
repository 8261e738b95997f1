import type { OrganisationLink } from '../documents/shapes.js';
import { useSay } from '../layout/locale.js';

/** One box for each member whose own news can be asked for, by name, none ticked beforehand. */
export function OrganisationTicks({ organisations, chosen }: { organisations: readonly OrganisationLink[]; chosen: readonly string[] }) {
  const say = useSay();
  if (organisations.length === 0) return null;
  return (
    <fieldset>
      <legend>{say('site.newsletter.organisations')} <span className="opt">{say('site.optional')}</span></legend>
      {organisations.map(({ slug, name }) => (
        <label key={slug} className="tick">
          <input type="checkbox" name="organisation" value={slug} defaultChecked={chosen.includes(slug)} />
          <span><bdi>{name}</bdi></span>
        </label>
      ))}
    </fieldset>
  );
}
