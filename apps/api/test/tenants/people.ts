import { createHash, randomBytes } from 'node:crypto';
import { coalitionRoles, organisationRoles, voiceRoles } from '#libs/context';
import { newId } from '#libs/database';
import { makeCoordinator, makeMember, makeVoice } from '#libs/organisations/testing';
import type { SpecDatabase } from '#libs/testing';
import type { Label, Mark } from './marks.js';
import type { Seed } from './seed.js';

/** Somebody who asks, and what may be theirs to see. */
export class Asker {
  private readonly token = randomBytes(32).toString('base64url');

  private constructor(
    readonly name: string,
    private readonly accountId: string | undefined,
    private readonly coalitions: readonly Label['coalition'][],
    private readonly organisations: readonly Label['organisation'][],
  ) {}

  static readonly stranger = new Asker('stranger', undefined, [], []);

  /** Everybody with a role in one coalition: in an organisation of its own, leading it, and with a voice there. */
  static async ofCoalition(db: SpecDatabase, seed: Seed, coalition: 'a' | 'b' | 'c'): Promise<Asker[]> {
    const organisation = `${coalition}1` as const;
    const [coalitionId, organisationId] = [seed.of('coalition', { coalition })!['id'] as string, seed.of('organisation', { organisation })!['id'] as string];
    const own = new Asker(`${organisation} itself`, seed.of('account', { organisation })!['id'] as string, [coalition], [organisation, 'shared']);
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

  /** Signed in, also after signing out. */
  async seat(db: SpecDatabase): Promise<void> {
    if (!this.accountId) return;
    const hash = createHash('sha256').update(this.token).digest();
    await db.sql(`insert into session (id, token_hash, account_id, expires_at) values ($1, $2, $3, now() + interval '1 day') on conflict (token_hash) do update set revoked_at = null`, [newId(), hash, this.accountId]);
  }

  /** Whether this is of others, whoever may see it. */
  isForeign({ coalition, organisation }: Mark): boolean {
    return coalition === 'x' ? !this.organisations.includes(organisation) : !this.coalitions.includes(coalition);
  }
}
