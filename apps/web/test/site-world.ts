import { makeCoalition, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { Story } from '#libs/testing';

/** Two associations of Tangier with a petition in four languages, on a database of its own. */
export async function makeSite(settings: Record<string, string> = {}) {
  const story = await Story.begin(settings);
  const coalition = await makeCoalition(story.db);
  const nour = await makeOrganisation(story.db, { coalitionId: coalition.id, slug: 'nour', name: { fr: 'Association Nour', ar: 'جمعية نور' } });
  const tawassol = await makeOrganisation(story.db, { coalitionId: coalition.id, slug: 'tawassol', name: { fr: 'Réseau Tawassol', ar: 'شبكة تواصل' } });
  await story.db.sql(`update organisation set accent = '#ffcc00', embed_domains = '{partner.example}' where id = $1`, [nour.id]);
  const titles = { fr: 'Un centre de santé ouvert le soir', ar: 'مركز صحي مفتوح مساءً', en: 'A health centre open in the evening', es: 'Un centro de salud abierto por la noche' };
  const { id: petitionId, slug } = await makePetition(story.db, { coalitionId: coalition.id, organisationId: nour.id, partnerIds: [tawassol.id], slug: 'centre-de-sante', titles });
  return { story, coalition, nour, tawassol, petitionId, slug, page: (locale: string) => `/${locale}/petitions/${slug}` };
}

export type Site = Awaited<ReturnType<typeof makeSite>>;

/** The address behind the first link to this page in the newest mail to somebody, as a path. */
export async function linkIn({ story }: Site, email: string, page: string): Promise<string> {
  await story.workDone();
  for (const { text } of await story.mailsTo(email)) {
    const found = new RegExp(`https?://[^/\\s]+(/[a-z]{2}/${page}/[\\w-]+)`).exec(text);
    if (found?.[1]) return found[1];
  }
  throw new Error(`No mail to ${email} leads to ${page}`);
}
