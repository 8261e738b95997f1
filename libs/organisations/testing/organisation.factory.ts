import { accountContext, makeAccount } from '#libs/auth/testing';
import type { CoalitionRole, OrganisationRole, RequestContext, VoiceRole } from '#libs/context';
import { Keys, makeBoxKeys, seal } from '#libs/crypto';
import { newId, type Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import type { MemberKind } from '../coalition-member.entity.js';
import { specConfig, type SpecDatabase } from '#libs/testing';

export interface CoalitionWishes {
  readonly slug?: string;
  readonly name?: Multilingual;
}
export interface OrganisationWishes {
  readonly coalitionId?: string;
  readonly slug?: string;
  readonly name?: Multilingual;
  readonly withKey?: boolean;
  readonly kind?: MemberKind;
  /** Its answer whether the coalition may name it; null for none. */
  readonly isListed?: boolean | null;
}
export interface MemberWishes {
  readonly organisationId: string;
  readonly role: OrganisationRole | readonly OrganisationRole[];
  readonly name?: string;
  readonly email?: string;
  readonly locale?: Locale;
}
export interface CoordinatorWishes {
  readonly coalitionId: string;
  readonly role?: CoalitionRole;
  readonly locale?: Locale;
}
type Person = { accountId: string; email: string; ctx: RequestContext };

export async function makeCoalition(db: SpecDatabase, { slug, name = { fr: 'Coalition', ar: 'ائتلاف' } }: CoalitionWishes = {}): Promise<{ id: string; slug: string }> {
  const id = newId();
  const given = slug ?? `coalition-${id}`;
  await db.sql('insert into coalition (id, slug, name) values ($1, $2, $3)', [id, given, name]);
  return { id, slug: given };
}

/** An organisation that is there becomes a member of a coalition. */
export async function joinCoalition(db: SpecDatabase, { coalitionId, organisationId, kind = 'member', isListed = true, joinedOn }: { coalitionId: string; organisationId: string; kind?: MemberKind; isListed?: boolean | null; joinedOn?: string }): Promise<void> {
  await db.sql('insert into coalition_member (coalition_id, organisation_id, kind, joined_on) values ($1, $2, $3, coalesce($4::date, now()::date))', [coalitionId, organisationId, kind, joinedOn ?? null]);
  if (isListed !== null) await db.sql('insert into coalition_member_consent (coalition_id, organisation_id, is_listed) values ($1, $2, $3)', [coalitionId, organisationId, isListed]);
}

/** An organisation, by default with a first key under the key of the specs, in the coalition when one is given. */
export async function makeOrganisation(db: SpecDatabase, { coalitionId, slug, name = { fr: 'Association', ar: 'جمعية' }, withKey = true, kind = 'member', isListed = true }: OrganisationWishes = {}): Promise<{ id: string; slug: string }> {
  const id = newId();
  const given = slug ?? `organisation-${id}`;
  await db.sql('insert into organisation (id, slug, name) values ($1, $2, $3)', [id, given, name]);
  if (coalitionId) await joinCoalition(db, { coalitionId, organisationId: id, kind, isListed });
  if (withKey) await makeKey(db, id);
  return { id, slug: given };
}

/** Somebody with one or several roles in an organisation; their context knows the coalitions it is in. */
export async function makeMember(db: SpecDatabase, { organisationId, role, name, email, locale }: MemberWishes): Promise<Person> {
  const account = await makeAccount(db, { name, email, locale });
  const roles = typeof role === 'string' ? [role] : role;
  await db.sql('insert into membership (organisation_id, account_id, role) select $1, $2, unnest($3::text[])', [organisationId, account.id, roles]);
  const coalitions = await db.sql<{ id: string }>(`select coalition_id as id from coalition_member where organisation_id = $1 and standing = 'active'`, [organisationId]);
  const memberships = roles.map((one) => ({ organisationId, role: one, coalitionIds: coalitions.map((coalition) => coalition.id) }));
  return { accountId: account.id, email: account.email, ctx: accountContext(account.id, { memberships, locale }) };
}

/** Somebody who coordinates (or administers) a coalition. */
export async function makeCoordinator(db: SpecDatabase, { coalitionId, role = 'coordinator', locale }: CoordinatorWishes): Promise<Person> {
  const account = await makeAccount(db, { locale });
  await db.sql('insert into coalition_staff (coalition_id, account_id, role) values ($1, $2, $3)', [coalitionId, account.id, role]);
  return { accountId: account.id, email: account.email, ctx: accountContext(account.id, { leads: [{ coalitionId, role }], locale }) };
}

async function makeKey(db: SpecDatabase, organisationId: string): Promise<void> {
  const { publicKey, secretKey } = makeBoxKeys();
  const wrapped = seal(new Keys(specConfig(db)).for('organisation-secret'), secretKey, `${organisationId}:1`);
  await db.sql('insert into organisation_key (organisation_id, number, public_key, wrapped_secret) values ($1, 1, $2, $3)', [organisationId, publicKey, wrapped]);
}

/** A mandate of today without end, by default to vote. */
export async function makeMandate(db: SpecDatabase, { organisationId, accountId, powers = ['vote'] }: { organisationId: string; accountId: string; powers?: readonly string[] }): Promise<{ id: string }> {
  const id = newId();
  await db.sql(`insert into mandate (id, organisation_id, account_id, holder, powers, from_on) values ($1, $2, $3, 'Nadia Benali', $4, now()::date - 1)`, [id, organisationId, accountId, powers]);
  return { id };
}

/** Somebody with a voice in a coalition for no organisation. */
export async function makeVoice(db: SpecDatabase, { coalitionId, role = 'community_representative' }: { coalitionId: string; role?: VoiceRole }): Promise<Person> {
  const account = await makeAccount(db);
  await db.sql('insert into coalition_voice (coalition_id, account_id, role) values ($1, $2, $3)', [coalitionId, account.id, role]);
  return { accountId: account.id, email: account.email, ctx: accountContext(account.id, { voices: [{ coalitionId, role }] }) };
}
