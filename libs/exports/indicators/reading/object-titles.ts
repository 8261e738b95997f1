import { In, type EntityManager } from 'typeorm';
import { ActivityRow, AdvocacyContactRow, AdvocacyTargetRow, CampaignRow, CoordinatedActionRow, LetterCampaignRow } from '#libs/campaigns';
import type { Multilingual } from '#libs/database';
import { inLocale, translate, type Locale } from '#libs/i18n';
import { MailingTextRow } from '#libs/mailings';
import { ApplicationRow, CharterVersionRow, DecisionRow, MandateRow, MeetingRow, ProposalRow, TaskRow } from '#libs/organisations';
import { PetitionRow, PetitionTextRow } from '#libs/petitions';

export interface NamedObject {
  readonly objectKind: string;
  readonly objectId: string;
}
/** How a thing is called, and by which slug (of a contact: by whose id) its page is found. */
export interface ObjectTitle {
  readonly title: string;
  readonly slug: string | null;
}
type Titles = readonly (readonly [id: string, title: string, slug?: string])[];
type Reader = (em: EntityManager, ids: readonly string[], locale: Locale) => Promise<Titles>;

const words = (rows: readonly { id: string; title: Multilingual; slug?: string }[], locale: Locale): Titles => rows.map(({ id, title, slug }) => [id, inLocale(title, locale), slug]);
/** Of texts by language, as of words in several: in that of the reader, else in the next that there is. */
const nearest = (texts: readonly { id: string; locale: Locale; text: string }[], locale: Locale): Titles => {
  const byId = new Map<string, Multilingual>();
  for (const { id, locale: written, text } of texts) byId.set(id, { ...byId.get(id), [written]: text });
  return [...byId].map(([id, title]) => [id, inLocale(title, locale)]);
};

/** How the things that figures are made of are called; one reader for each kind. */
const readers: Readonly<Record<string, Reader>> = {
  petition: async (em, ids, locale) => {
    const slugs = new Map((await em.findBy(PetitionRow, { id: In([...ids]) })).map(({ id, slug }) => [id, slug]));
    const texts = await em.findBy(PetitionTextRow, { petitionId: In([...ids]) });
    return nearest(texts.map((row) => ({ id: row.petitionId, locale: row.locale, text: row.title })), locale).map(([id, title]) => [id, title, slugs.get(id)]);
  },
  decision: async (em, ids, locale) => words(await em.findBy(DecisionRow, { id: In([...ids]) }), locale),
  meeting: async (em, ids, locale) => words(await em.findBy(MeetingRow, { id: In([...ids]) }), locale),
  proposal: async (em, ids, locale) => words(await em.findBy(ProposalRow, { id: In([...ids]) }), locale),
  task: async (em, ids, locale) => words(await em.findBy(TaskRow, { id: In([...ids]) }), locale),
  charter: async (em, ids, locale) => (await em.findBy(CharterVersionRow, { id: In([...ids]) })).map(({ id, number }) => [id, translate(locale, 'exports.indicator.charterVersion', { number })]),
  mandate: async (em, ids) => (await em.findBy(MandateRow, { id: In([...ids]) })).map(({ id, holder }) => [id, holder]),
  campaign: async (em, ids, locale) => words(await em.findBy(CampaignRow, { id: In([...ids]) }), locale),
  coordinated_action: async (em, ids, locale) => words(await em.findBy(CoordinatedActionRow, { id: In([...ids]) }), locale),
  letter_campaign: async (em, ids, locale) => words(await em.findBy(LetterCampaignRow, { id: In([...ids]) }), locale),
  application: async (em, ids, locale) => (await em.findBy(ApplicationRow, { id: In([...ids]) })).map(({ id, name }) => [id, inLocale(name, locale)]),
  // A contact is called by whom it was with, and found on that page.
  advocacy_contact: async (em, ids, locale) => {
    const contacts = await em.findBy(AdvocacyContactRow, { id: In([...ids]) });
    const targets = new Map((await em.findBy(AdvocacyTargetRow, { id: In(contacts.map(({ targetId }) => targetId)) })).map(({ id, name }) => [id, inLocale(name, locale)]));
    return contacts.map(({ id, targetId }) => [id, targets.get(targetId) ?? '', targetId]);
  },
  activity: async (em, ids, locale) => words(await em.findBy(ActivityRow, { id: In([...ids]) }), locale),
  mailing: async (em, ids, locale) => nearest((await em.findBy(MailingTextRow, { mailingId: In([...ids]) })).map((row) => ({ id: row.mailingId, locale: row.locale, text: row.subject })), locale),
};

/** The titles of these things by id, as far as row security lets whoever asks read them. */
export async function titlesOf(em: EntityManager, objects: readonly NamedObject[], locale: Locale): Promise<Map<string, ObjectTitle>> {
  const kinds = new Map<string, Set<string>>();
  for (const { objectKind, objectId } of objects) kinds.set(objectKind, (kinds.get(objectKind) ?? new Set()).add(objectId));
  const titles = new Map<string, ObjectTitle>();
  for (const [kind, ids] of kinds) for (const [id, title, slug = null] of (await readers[kind]?.(em, [...ids], locale)) ?? []) titles.set(id, { title, slug });
  return titles;
}
