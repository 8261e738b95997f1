import { randomBytes } from 'node:crypto';
import { sealTo, sha256 } from '#libs/crypto';
import { newId } from '#libs/database';
import type { BenchHouse } from '../house/bench-house.js';
import { copyPetition, type BenchPetition } from '../house/bench-world.js';

/** A petition whose signers ticked the organisation that leads it, sealed to its key as a worker leaves them. */
export async function seedReaders(house: BenchHouse, like: BenchPetition, count: number): Promise<BenchPetition> {
  const [petition] = await copyPetition(house, like, 'readers');
  const [lead] = await house.sql<{ id: string; number: number; key: Buffer }>('select k.organisation_id as id, k.number, k.public_key as key from organisation_key k join petition p on p.organisation_id = k.organisation_id where p.id = $1 order by k.number desc limit 1', [petition!.id]);
  const people = await Promise.all(Array.from({ length: count }, async (_, i) => {
    const [id, secret] = [newId(), randomBytes(32)];
    return { id, hash: sha256(secret), sealed: sealTo(lead!.key, JSON.stringify([`reader${i}@association.ma`, 'Samira', 'Benali', 'MA', null, 'fr', secret.toString('base64')])) };
  }));
  const ids = people.map(({ id }) => id);
  await house.sql(
    `insert into signature (id, petition_id, organisation_id, dedup_token, person_token, state, country, locale, confirm_hash, manage_hash, confirmed_at, confirmed_on)
     select id, $2, $3, sha256(id::text::bytea), sha256(id::text::bytea), 1, 'MA', 'fr', 'x', 'x', now(), current_date from unnest($1::uuid[]) u(id)`, [ids, petition!.id, lead!.id]);
  await house.sql(
    `insert into consent (signature_id, organisation_id, petition_id, lead_organisation_id, text_version, locale, unsubscribe_hash) select u.id, $3, $4, $3, 1, 'fr', u.hash from unnest($1::uuid[], $2::bytea[]) u(id, hash)`,
    [ids, people.map(({ hash }) => hash), lead!.id, petition!.id]);
  await house.sql('insert into organisation_contact (signature_id, organisation_id, key_number, sealed) select u.id, $3, $4, u.sealed from unnest($1::uuid[], $2::bytea[]) u(id, sealed)', [ids, people.map(({ sealed }) => sealed), lead!.id, lead!.number]);
  await house.sql('insert into petition_tally (petition_id, organisation_id, confirmed) values ($1, $2, $3)', [petition!.id, lead!.id, count]);
  await house.sql('insert into tally_rollup (petition_id, folded, as_of) values ($1, $2, now())', [petition!.id, count]);
  await house.sql('analyze');
  return petition!;
}
