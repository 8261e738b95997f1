import type { Proof } from '../challenge/challenge.js';
import { binaryArray } from '../batching/binary-array.js';

/** A signature ready to be written: everything checked, derived and sealed. */
export interface SigningRow {
  readonly id: string;
  readonly petitionId: string;
  readonly organisationId: string;
  readonly dedupToken: Buffer;
  readonly personToken: Buffer;
  readonly personsPerMailbox: number;
  readonly suspectService: string | null;
  readonly sourceOrganisationId: string | null;
  readonly country: string;
  readonly area: string | null;
  readonly locale: string;
  readonly publicName: number;
  readonly textVersion: number;
  readonly confirmHash: Buffer;
  readonly manageHash: Buffer;
  readonly sealed: Buffer;
  readonly at?: Date;
  readonly consents: readonly string[];
  readonly consentVersion: number;
  readonly partnersVersion: number;
}

/** With the proof of work that is spent together with it. */
export interface ProvenRow extends SigningRow {
  readonly proof: Proof;
}

/**
 * One statement, one transaction, one round trip. Rows are inserted in key order; a repeat writes nothing but an
 * errand that answers it by mail, so that both do the same work and give the same answer. The second person of a
 * mailbox gets slot 2 when the petition allows two (signature_seat, one request of a mailbox after the other, hence
 * in key order too). The same row once more, because nobody knows whether it was kept when a connection was cut, writes
 * nothing at all.
 */
const statement = ({ spent = '', nonces = '', nonce = '', unspent = '', kept }: Readonly<Record<'kept', string> & Partial<Record<'spent' | 'nonces' | 'nonce' | 'unspent', string>>>) => `
with ${spent}src as materialized (
  select u.*, case when u.persons = 2 then signature_seat(u.petition_id, u.dedup_token, u.person_token) else 1::smallint end as slot
  from (select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[], $5::bytea[], $6::int2[], $7::text[], $8::uuid[], $9::text[], $10::text[], $11::text[], $12::int2[], $13::int4[], $14::bytea[], $15::bytea[], $16::bytea[], $17::timestamptz[]${nonces})
    u(id, petition_id, organisation_id, dedup_token, person_token, persons, suspect_service, source_organisation_id, country, area, locale, public_name, text_version, confirm_hash, manage_hash, sealed, at${nonce})${unspent} order by petition_id, dedup_token) u),
ins as (
  insert into signature (id, petition_id, organisation_id, dedup_token, slot, person_token, suspect_service, source_organisation_id, country, area, locale, public_name, text_version, confirm_hash, manage_hash, created_at)
  select id, petition_id, organisation_id, dedup_token, slot, person_token, suspect_service, source_organisation_id, country, area, locale, public_name, text_version, confirm_hash, manage_hash, coalesce(at, now())
  from src order by petition_id, dedup_token
  on conflict (petition_id, dedup_token, slot) do nothing
  returning id, petition_id, organisation_id, locale, created_at),
k as (insert into signer_contact (signature_id, organisation_id, sealed, created_at) select ins.id, ins.organisation_id, src.sealed, ins.created_at from ins join src using (id)),
c as (
  insert into consent (signature_id, organisation_id, petition_id, lead_organisation_id, text_version, partners_version, locale, given_at)
  select ins.id, v.organisation_id, ins.petition_id, ins.organisation_id, v.version, v.partners, ins.locale, ins.created_at
  from unnest($18::uuid[], $19::uuid[], $20::int2[], $21::int2[]) v(id, organisation_id, version, partners) join ins using (id)),
o as (
  insert into outbox (job, subject, payload)
  select case when ins.id is null then 'signatures.answerRepeat' else 'signatures.sendConfirmation' end, src.id, case when ins.id is null then src.sealed end
  from src left join ins using (id) where ins.id is not null or (select s.id from signature s where s.id = src.id) is null),
t as (
  insert into petition_tally as x (petition_id, organisation_id, pending) select petition_id, organisation_id, count(*) from ins group by 1, 2 order by 1
  on conflict (petition_id) do update set pending = x.pending + excluded.pending)
${kept}`;

export const SIGN = statement({ kept: 'select count(*) from ins' });

/**
 * The same for rows with a proof of work: each is spent in the same transaction, and a row whose proof was spent before
 * writes nothing; the same row once more spends its own again. Answers with the rows whose proof was good.
 */
export const SIGN_PROVEN = statement({
  spent: `spent as (
  insert into spent_proof as p (nonce, expires_at, attempt) select * from unnest($22::bytea[], $23::timestamptz[], $1::uuid[])
  on conflict (nonce) do update set attempt = excluded.attempt where p.attempt = excluded.attempt returning nonce),
`,
  nonces: ', $22::bytea[]',
  nonce: ', nonce',
  unspent: ' join spent using (nonce)',
  kept: 'select id from src',
});

export function encodeProven(rows: readonly ProvenRow[]): Buffer[] {
  return [...encodeSigning(rows), binaryArray.bytea(rows.map(({ proof }) => proof.nonce)), binaryArray.timestamptz(rows.map(({ proof }) => proof.expiresAt))];
}

export function encodeSigning(rows: readonly SigningRow[]): Buffer[] {
  const consents = rows.flatMap((row) => row.consents.map((organisation) => ({ id: row.id, organisation, version: row.consentVersion, partners: row.partnersVersion })));
  const { uuid, bytea, text, int2, int4, timestamptz } = binaryArray;
  return [
    uuid(rows.map((r) => r.id)),
    uuid(rows.map((r) => r.petitionId)),
    uuid(rows.map((r) => r.organisationId)),
    bytea(rows.map((r) => r.dedupToken)),
    bytea(rows.map((r) => r.personToken)),
    int2(rows.map((r) => r.personsPerMailbox)),
    text(rows.map((r) => r.suspectService)),
    uuid(rows.map((r) => r.sourceOrganisationId)),
    text(rows.map((r) => r.country)),
    text(rows.map((r) => r.area)),
    text(rows.map((r) => r.locale)),
    int2(rows.map((r) => r.publicName)),
    int4(rows.map((r) => r.textVersion)),
    bytea(rows.map((r) => r.confirmHash)),
    bytea(rows.map((r) => r.manageHash)),
    bytea(rows.map((r) => r.sealed)),
    timestamptz(rows.map((r) => r.at)),
    uuid(consents.map((c) => c.id)),
    uuid(consents.map((c) => c.organisation)),
    int2(consents.map((c) => c.version)),
    int2(consents.map((c) => c.partners)),
  ];
}
