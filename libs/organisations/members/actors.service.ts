import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { asAccount, Sessions } from '#libs/auth';
import type { Actor, RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';

type AccountActor = Extract<Actor, { kind: 'account' }>;
type Roles = Pick<AccountActor, 'memberships' | 'leads' | 'voices'>;
const nobody: RequestContext = { actor: { kind: 'anonymous' }, locale: 'fr', requestId: newId() };

/** Who stands behind a request. Roles are read anew each time, so that one taken away is gone at once. */
@Injectable()
export class Actors {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  /** Anonymous when the Cookie header holds no session that is still good. A session ends by itself where nobody is at work. */
  async of(cookieHeader: string | undefined, isAtWork = true): Promise<Actor> {
    return this.database.transaction(nobody, async (em) => {
      const found = await this.sessions.find(em, cookieHeader, isAtWork);
      if (!found) return nobody.actor;
      return this.ofAccount(em, found);
    });
  }

  /** With the roles of this moment; from here on the transaction acts for the account. */
  async ofAccount(em: EntityManager, found: Pick<AccountActor, 'accountId' | 'sessionId'>): Promise<AccountActor> {
    await this.database.act(em, asAccount(nobody, found.accountId, found.sessionId));
    return { kind: 'account', ...found, ...(await this.rolesOf(em, found.accountId)) };
  }

  private async rolesOf(em: EntityManager, accountId: string): Promise<Roles> {
    const [roles] = (await em.query(
      `select
         coalesce((select json_agg(json_build_object('organisationId', m.organisation_id, 'role', m.role, 'coalitionIds',
           array(select c.coalition_id from coalition_member c where c.organisation_id = m.organisation_id and c.standing = 'active' and c.kind <> 'candidate' order by 1)) order by m.organisation_id, m.role)
           from membership m where m.account_id = $1), '[]') as memberships,
         coalesce((select json_agg(json_build_object('coalitionId', s.coalition_id, 'role', s.role) order by s.coalition_id, s.role)
           from coalition_staff s where s.account_id = $1), '[]') as leads,
         coalesce((select json_agg(json_build_object('coalitionId', v.coalition_id, 'role', v.role) order by v.coalition_id, v.role)
           from coalition_voice v where v.account_id = $1), '[]') as voices`,
      [accountId],
    )) as Roles[];
    return roles!;
  }
}
