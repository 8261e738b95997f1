import { memberKinds, type CoalitionInFull, type ListedMember } from '../documents/coalitions.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Logo } from '../layout/logo.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';

interface Props {
  readonly coalition: Pick<CoalitionInFull, 'members' | 'former' | 'all'>;
  readonly level: 'h2' | 'h3';
  /** Links open outside the frame. */
  readonly isFramed?: boolean;
}

/** Who agreed to be named, by kind; how many did not; who has left. */
export function MemberLists({ coalition: { members, former, all }, level: Heading, isFramed }: Props) {
  const say = useSay();
  const unnamed = all - members.length;
  return (
    <>
      {members.length === 0 && <p className="empty">{say('site.coalition.none')}</p>}
      {memberKinds.map((kind) => ({ kind, these: members.filter((member) => member.kind === kind) })).filter(({ these }) => these.length > 0).map(({ kind, these }) => (
        <div key={kind} className="coalition">
          <Heading>{say(`site.coalition.kind.${kind}`)}</Heading>
          <ul className="places">{these.map((member) => <Member key={member.organisation.slug} member={member} isFramed={isFramed} />)}</ul>
        </div>
      ))}
      {unnamed > 0 && <p className="fine">{say('site.coalition.unnamed', { count: unnamed })}</p>}
      {former.length > 0 && (
        <div className="coalition">
          <Heading>{say('site.coalition.former')}</Heading>
          <ul className="places">{former.map((member) => <Member key={member.organisation.slug} member={member} isFramed={isFramed} />)}</ul>
        </div>
      )}
    </>
  );
}

function Member({ member: { organisation, since, until }, isFramed }: { readonly member: ListedMember; readonly isFramed?: boolean }) {
  const locale = useLocale();
  const { slug, name, acronym, city, logo } = organisation;
  return (
    <li>
      <Logo of={logo} name={name} size="small" />
      <a href={`/${locale}/organisations/${slug}`} {...(isFramed && { target: '_blank', rel: 'noopener' })}><bdi>{name}</bdi></a>
      {acronym && <> (<bdi>{acronym}</bdi>)</>}
      {city && <span className="kicker"> · <bdi>{city}</bdi></span>}
      <span className="kicker"> · <Say of={until ? 'site.coalition.fromTo' : 'site.coalition.since'} with={{ since: <Day of={since} />, ...(until && { until: <Day of={until} /> }) }} /></span>
    </li>
  );
}
