import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AccountRow, Accounts, asAccount, AuditLog, linkExpired, passwordFaults, StartSession, type LinkExpired, type SignedIn } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { invalidInput, type InvalidInput } from '#libs/graphql';
import { giveRoles } from '../members/give-roles.js';
import { heldInvitation } from './held-invitation.js';
import { InvitationRow } from './invitation.entity.js';
import type { AcceptInvitationInput } from './invitations.input.js';
import { nameFaults } from './invitee.js';
import { signInFirst, type SignInFirst } from './sign-in-first.errors.js';

type Refusal = LinkExpired | SignInFirst | InvalidInput;

/**
 * Takes the roles an invitation offers and begins a new session. Without an account for the address one is made; with
 * one, its owner must be signed in. The link is the proof that the address is theirs.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly sessions: StartSession,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: AcceptInvitationInput): Promise<SignedIn | Refusal> {
    const refusal = await this.database.transaction(ctx, (em) => this.refusal(em, ctx, input));
    if (refusal) return refusal;
    const passwordHash = ctx.actor.kind === 'account' ? undefined : await this.accounts.hash(input.password ?? '');
    return this.database.transaction(ctx, async (em) => {
      const invitation = await heldInvitation(em, input.token, { isLocked: true });
      if (!invitation) return linkExpired(ctx);
      const account = passwordHash ? await this.newAccount(em, invitation, passwordHash, input.name) : await this.signedIn(em, ctx, invitation);
      return account ? this.accept(em, ctx, invitation, account) : signInFirst(ctx, 'signInFirst');
    });
  }

  /** Why not, as far as that can be told before a password is hashed. */
  private async refusal(em: EntityManager, ctx: RequestContext, { token, name, password }: AcceptInvitationInput): Promise<Refusal | undefined> {
    const invitation = await heldInvitation(em, token);
    if (!invitation) return linkExpired(ctx);
    if (ctx.actor.kind === 'account') return (await this.signedIn(em, ctx, invitation)) ? undefined : signInFirst(ctx, 'otherAddress');
    if (await this.accounts.byEmail(em, invitation.email)) return signInFirst(ctx, 'signInFirst');
    const faults = [...passwordFaults(ctx, 'password', password ?? '', invitation.email), ...nameFaults(ctx, 'name', name ?? invitation.name)];
    return faults.length > 0 ? invalidInput(ctx, faults) : undefined;
  }

  private async newAccount(em: EntityManager, { email, locale, name: invitedAs }: InvitationRow, passwordHash: string, name?: string | null): Promise<AccountRow | undefined> {
    const id = await this.accounts.create(em, { email, locale, name: name ?? invitedAs, passwordHash });
    return id ? em.findOneByOrFail(AccountRow, { id }) : undefined;
  }

  /** The account that asks, when it has the invited address. */
  private async signedIn(em: EntityManager, { actor }: RequestContext, { email }: InvitationRow): Promise<AccountRow | undefined> {
    const account = await this.accounts.byEmail(em, email);
    return actor.kind === 'account' && account?.id === actor.accountId ? account : undefined;
  }

  private async accept(em: EntityManager, ctx: RequestContext, invitation: InvitationRow, account: AccountRow): Promise<SignedIn> {
    const { id, organisationId, coalitionId, roles } = invitation;
    const as = asAccount(ctx, account.id, ctx.actor.kind === 'account' ? ctx.actor.sessionId : '');
    await this.database.act(em, as);
    await em.update(InvitationRow, { id }, { acceptedAt: () => 'now()', sealed: null });
    if (organisationId) await em.query('insert into membership (organisation_id, account_id, role) select $1, $2, unnest($3::text[]) on conflict do nothing', [organisationId, account.id, roles]);
    if (coalitionId) await giveRoles(em, { coalitionId, accountId: account.id, roles });
    await this.audit.record(em, as, { action: 'invitation.accept', objectKind: 'invitation', objectId: id, organisationId: organisationId ?? undefined, coalitionId: coalitionId ?? undefined, detail: { roles: roles.join(' ') } });
    return this.sessions.run(em, ctx, account);
  }
}
