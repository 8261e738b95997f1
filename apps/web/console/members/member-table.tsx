import { Form } from 'react-router';
import { formatDate } from '#libs/i18n';
import type { MembersQuery } from '../../gql/graphql.js';
import { useLanguage, useWords } from '../words/words.js';
import { roleKey, RoleTicks } from './roles.js';

type Member = MembersQuery['members'][number];

/** Everybody of an organisation by name; who may, changes roles or takes them all away. */
export function MemberTable({ members, mayChange }: { readonly members: readonly Member[]; readonly mayChange: boolean }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say('console.screen.members')}>
      <table className="wide">
        <thead><tr>
          <th scope="col">{say('console.members.person')}</th>
          <th scope="col">{say('console.members.roles')}</th>
          <th scope="col">{say('console.members.since')}</th>
        </tr></thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.account.id}>
              <th scope="row"><bdi>{member.account.name}</bdi>{member.email && <><br /><bdi className="hint">{member.email}</bdi></>}</th>
              <td>
                {member.roles.map((role) => say(roleKey(role))).join(' · ')}
                {mayChange && <Change member={member} />}
              </td>
              <td><time dateTime={member.since} suppressHydrationWarning>{formatDate(locale, member.since)}</time></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Change({ member: { account, roles } }: { readonly member: Member }) {
  const say = useWords();
  return (
    <details className="ask-first">
      <summary>{say('console.members.change')}<span className="hidden"> <bdi>{account.name}</bdi></span></summary>
      <Form key={roles.join()} method="post" preventScrollReset>
        <input type="hidden" name="accountId" value={account.id} />
        <RoleTicks held={roles} />
        <p className="hint">{say('console.members.removeHint')}</p>
        <div className="acts">
          <button type="submit" name="act" value="roles">{say('console.members.save')}</button>
          <button type="submit" name="act" value="remove" className="grave">{say('console.members.remove')}</button>
        </div>
      </Form>
    </details>
  );
}
