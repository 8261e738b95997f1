import type { OrganisationLink } from '../documents/shapes.js';
import { useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { FaultLine } from './field.js';

interface Props {
  readonly organisations: readonly OrganisationLink[];
  readonly given: readonly string[];
  readonly fault?: string;
}

const AT_ONCE = 2;

/** One box for each organisation, by name, none ticked beforehand; the words are those kept as proof of consent. */
export function Consents({ organisations, given, fault }: Props) {
  const say = useSay();
  const rest = organisations.slice(AT_ONCE);
  return (
    <fieldset aria-describedby={fault && 'consents-fault'}>
      <legend>
        {say('site.sign.consents')} <span className="opt">{say('site.optional')}</span>
      </legend>
      {fault && <FaultLine id="consents-fault">{fault}</FaultLine>}
      {organisations.slice(0, AT_ONCE).map((organisation) => <Box key={organisation.slug} organisation={organisation} isGiven={given.includes(organisation.slug)} />)}
      {rest.length > 0 && (
        <details open={rest.some(({ slug }) => given.includes(slug))}>
          <summary>{say('site.sign.otherConsents', { count: rest.length })}</summary>
          {rest.map((organisation) => <Box key={organisation.slug} organisation={organisation} isGiven={given.includes(organisation.slug)} />)}
        </details>
      )}
    </fieldset>
  );
}

function Box({ organisation: { slug, name }, isGiven }: { organisation: OrganisationLink; isGiven: boolean }) {
  return (
    <label className="tick">
      <input type="checkbox" name="consent" value={slug} defaultChecked={isGiven} />
      <span><Say of="signatures.consent" with={{ organisation: <bdi>{name}</bdi> }} /></span>
    </label>
  );
}
