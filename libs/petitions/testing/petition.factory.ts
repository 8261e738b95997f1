import { newId, type Multilingual } from '#libs/database';
import type { SpecDatabase } from '#libs/testing';
import { wordsOf } from '../searching/stems.js';
import type { PetitionState } from '../petition.states.js';

export interface PetitionWishes {
  readonly organisationId: string;
  readonly coalitionId: string;
  readonly state?: PetitionState;
  readonly slug?: string;
  /** Partners besides the leading organisation. */
  readonly partnerIds?: readonly string[];
  readonly personsPerMailbox?: 1 | 2;
  readonly titles?: Multilingual;
  readonly bodies?: Multilingual;
  readonly authorId?: string;
  readonly submittedBy?: string;
  readonly opensAt?: Date;
  readonly closesAt?: Date;
  readonly isImported?: boolean;
}

const frenchTitle = 'Un centre de santé ouvert le soir à Beni Makada';
const arabicTitle = 'مركز صحي مفتوح مساءً ببني مكادة';
const body: Required<Multilingual> = {
  fr: 'Nous demandons au conseil de la région que le centre de santé de Beni Makada reste ouvert jusqu’à vingt-deux heures, tous les jours.',
  ar: 'نطالب مجلس الجهة بأن يبقى المركز الصحي ببني مكادة مفتوحاً إلى الساعة العاشرة ليلاً، طيلة أيام الأسبوع.',
  en: 'We ask the regional council to keep the health centre of Beni Makada open until ten in the evening, every day of the week.',
  es: 'Pedimos al consejo regional que el centro de salud de Beni Makada permanezca abierto hasta las diez de la noche, todos los días.',
};
const before: readonly PetitionState[] = ['draft', 'in_review', 'rejected', 'approved', 'scheduled'];

/** Puts a petition into the tables as it would stand in this state: texts (fr and ar unless told), one target, two milestones, partners. */
export async function makePetition(db: SpecDatabase, wishes: PetitionWishes): Promise<{ id: string; slug: string }> {
  const id = newId();
  const { slug = `petition-${id.slice(-12)}`, state = 'open', organisationId, coalitionId } = wishes;
  const titles = wishes.titles ?? { fr: frenchTitle, ar: arabicTitle };
  const locale = 'fr' in titles ? 'fr' : Object.keys(titles)[0];
  const isOpened = !before.includes(state);
  await db.sql(
    `insert into petition (id, slug, coalition_id, organisation_id, state, reference_locale, persons_per_mailbox, author_id, submitted_by, submitted_at, opens_at, closes_at, opened_at, closed_at, is_imported)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $5 <> 'draft' then date_trunc('milliseconds', now()) end, $10, $11, case when $12 then date_trunc('milliseconds', now()) end, case when $12 and $5 not in ('open', 'paused') then date_trunc('milliseconds', now()) end, $13)`,
    [id, slug, coalitionId, organisationId, state, locale, wishes.personsPerMailbox ?? 1, wishes.authorId ?? null, wishes.submittedBy ?? null, wishes.opensAt ?? null, wishes.closesAt ?? null, isOpened, wishes.isImported ?? false],
  );
  await addParts(db, id, titles, wishes);
  if (isOpened && !wishes.isImported) await db.sql('update petition set text_hash = sha256(id::text::bytea) where id = $1', [id]);
  return { id, slug };
}

async function addParts(db: SpecDatabase, id: string, titles: Multilingual, { organisationId, partnerIds = [], bodies = {}, state = 'open' }: PetitionWishes): Promise<void> {
  for (const [locale, title] of Object.entries(titles)) {
    const words = bodies[locale as keyof Multilingual] ?? body[locale as keyof Multilingual];
    await db.sql('insert into petition_text (petition_id, locale, title, body, is_ready) values ($1, $2, $3, $4, true)', [id, locale, title, words]);
    if (!before.includes(state)) await db.sql('insert into petition_search (petition_id, locale, words) values ($1, $2, $3)', [id, locale, wordsOf(`${title} ${words}`)]);
  }
  await db.sql(`insert into petition_target (petition_id, position, name, kind) values ($1, 0, $2, 'region')`, [id, JSON.stringify({ fr: 'Conseil de la région', ar: 'مجلس الجهة' })]);
  const partners = [organisationId, ...partnerIds.filter((partner) => partner !== organisationId)];
  await db.sql('insert into petition_partner (petition_id, organisation_id, position) select $1, u.id, u.nth - 1 from unnest($2::uuid[]) with ordinality u(id, nth)', [id, partners]);
  await db.sql('insert into milestone (petition_id, goal) values ($1, 100), ($1, 1000)', [id]);
  await db.sql('insert into petition_change (id, petition_id, state) values ($1, $2, $3)', [newId(), id, state]);
}
