import { createHash, randomBytes } from 'node:crypto';
import { coalitionRoles, organisationRoles, voiceRoles } from '#libs/context';
import { newId } from '#libs/database';
import { makeCoordinator, makeMember, makeVoice } from '#libs/organisations/testing';
import type { SpecDatabase } from '#libs/testing';
import type { Label } from './marks.js';
import type { Seed } from './seed.js';

/** Somebody who asks, and what may be theirs to see. */
export class Asker {
  private readonly token = randomBytes(32).toString('base64url');

  private constructor(
    readonly name: string,
    private readonly accountId: string | undefined,
    private readonly coalitions: readonly Label['coalition'][],
    private readonly organisations: readonly Label['organisation'][],
    /** Where they hold every role there is. */
    private readonly everything?: { readonly coalitionId: string; readonly organisationId: string },
  ) {}

  static readonly stranger = new Asker('stranger', undefined, [], []);

  /** Everybody with a role in one coalition: in an organisation of its own, leading it, and with a voice there. */
  static async ofCoalition(db: SpecDatabase, seed: Seed, coalition: 'a' | 'b' | 'c'): Promise<Asker[]> {
    const organisation = `${coalition}1` as const;
    const [coalitionId, organisationId] = [seed.of('coalition', { coalition })!['id'] as string, seed.of('organisation', { organisation })!['id'] as string];
    const own = new Asker(`${organisation} itself`, seed.of('account', { organisation })!['id'] as string, [coalition], [organisation, 'shared'], { coalitionId, organisationId });
    const members = await Promise.all(organisationRoles.map(async (role) => new Asker(`${organisation} ${role}`, (await makeMember(db, { organisationId, role })).accountId, [coalition], [organisation])));
    const leads = await Promise.all(coalitionRoles.map(async (role) => new Asker(`${coalition} ${role}`, (await makeCoordinator(db, { coalitionId, role })).accountId, [coalition], [organisation, 'shared'])));
    const voices = await Promise.all(voiceRoles.map(async (role) => new Asker(`${coalition} ${role}`, (await makeVoice(db, { coalitionId, role })).accountId, [coalition], [])));
    return [own, ...members, ...leads, ...voices];
  }

  /** The people of the organisation that is in all three: nothing of one coalition is hidden from them but what is other organisations' alone. */
  static async ofShared(db: SpecDatabase, seed: Seed): Promise<Asker[]> {
    const { id, account } = { id: seed.of('organisation', { organisation: 'shared' })!['id'] as string, account: seed.of('account', { organisation: 'shared' })!['id'] as string };
    const members = await Promise.all(organisationRoles.map(async (role) => [`shared ${role}`, (await makeMember(db, { organisationId: id, role })).accountId] as const));
    return [['shared itself', account] as const, ...members].map(([name, accountId]) => new Asker(name, accountId, ['a', 'b', 'c'], ['shared']));
  }

  get headers(): { cookie?: string } {
    return this.accountId ? { cookie: `__Host-sawt=${this.token}` } : {};
  }

  /** Signed in, also after signing out; with every role again, also after giving one back or suspending themselves. */
  async seat(db: SpecDatabase): Promise<void> {
    if (!this.accountId) return;
    const hash = createHash('sha256').update(this.token).digest();
    await db.sql(`insert into session (id, token_hash, account_id, expires_at) values ($1, $2, $3, now() + interval '1 day') on conflict (token_hash) do update set revoked_at = null`, [newId(), hash, this.accountId]);
    if (!this.everything) return;
    const { coalitionId, organisationId } = this.everything;
    await db.sql('insert into membership (organisation_id, account_id, role) select $1, $2, unnest($3::text[]) on conflict do nothing', [organisationId, this.accountId, organisationRoles]);
    await db.sql('insert into coalition_staff (coalition_id, account_id, role) select $1, $2, unnest($3::text[]) on conflict do nothing', [coalitionId, this.accountId, coalitionRoles]);
    await db.sql('insert into coalition_voice (coalition_id, account_id, role) select $1, $2, unnest($3::text[]) on conflict do nothing', [coalitionId, this.accountId, voiceRoles]);
    // From the day of the last change on: by the clock of the coalition that may be tomorrow here.
    await db.sql(`with day as materialized (select set_config('app.from_on', coalesce(max(from_on), now()::date)::text, true) as since from coalition_member_change where coalition_id = $1)
      update coalition_member set kind = 'member', standing = 'active', left_on = null from day where day.since <> '' and coalition_id = $1 and (kind, standing) <> ('member', 'active')`, [coalitionId]);
  }

  /** Whether a row is of where they are at home. */
  isHome(label: Label): boolean {
    return this.coalitions.length === 1 && !this.isForeign(label);
  }

  /** Whether this is of others, whoever may see it. A name stands beside what its holder did, also for an organisation of the same coalition. */
  isForeign({ coalition, organisation, from }: Label & { readonly from?: string }): boolean {
    if (from === 'account.name') return !this.coalitions.some((one) => organisation === 'shared' || organisation === `${one}1`);
    return coalition === 'x' ? !this.organisations.includes(organisation) : !this.coalitions.includes(coalition);
  }
}
