import type { OrganisationRole } from '#libs/context';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { hash } from '@node-rs/argon2';
import type { Client, Story } from '#libs/testing';

const password = 'une phrase assez longue 2026';

/** A coalition with two associations and people who can sign in. */
export async function makeWorld(story: Story) {
  const coalition = await makeCoalition(story.db);
  const lead = await makeOrganisation(story.db, { coalitionId: coalition.id, name: { fr: 'Association Nour', ar: 'جمعية نور' } });
  const other = await makeOrganisation(story.db, { coalitionId: coalition.id, name: { fr: 'Réseau Tawassol', ar: 'شبكة تواصل' } });
  const passwordHash = await hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 });
  /** Somebody who has not signed in yet, and what they would say at the door. */
  const personAtTheDoor = async (organisationId: string, role: OrganisationRole | OrganisationRole[]) => {
    const { accountId, email } = await makeMember(story.db, { organisationId, role });
    await story.db.sql('update account set password_hash = $2 where id = $1', [accountId, passwordHash]);
    return { client: story.client(), signIn: { input: { email, password } } };
  };
  const person = async (organisationId: string, role: OrganisationRole | OrganisationRole[]): Promise<Client> => {
    const { client, signIn } = await personAtTheDoor(organisationId, role);
    return client.signIn(signIn.input.email, password);
  };
  return { coalition, lead, other, person, personAtTheDoor };
}

export const words = {
  referenceLocale: 'fr',
  texts: [
    { locale: 'fr', title: 'Un centre de santé dans chaque quartier de la ville', body: 'Nous demandons au conseil de la région un centre de santé de proximité dans chaque quartier, ouvert à toutes et à tous.' },
    { locale: 'ar', title: 'مركز صحي في كل حي من أحياء المدينة', body: 'نطالب مجلس الجهة بمركز صحي للقرب في كل حي، مفتوح في وجه الجميع نساءً ورجالاً، دون اشتراط أي وثيقة.' },
  ],
  targets: [{ name: { fr: 'Conseil de la région', ar: 'مجلس الجهة' }, kind: 'region' }],
  milestones: [{ goal: 10 }],
};

/** Drafts, reviews and opens a petition as its people would; its slug. */
export async function openPetition(world: Awaited<ReturnType<typeof makeWorld>>, campaigner: Client, moderator: Client): Promise<string> {
  const input = { coalition: world.coalition.id, organisation: world.lead.id, ...words };
  const { createPetition } = await campaigner.ask<{ createPetition: { slug: string } }>('mutation ($input: CreatePetitionInput!) { createPetition(input: $input) { ... on Petition { slug } } }', { input });
  const petition = createPetition.slug;
  await campaigner.ask('mutation ($petition: String!) { submitPetition(petition: $petition) { __typename } }', { petition });
  await moderator.ask('mutation ($input: ReviewPetitionInput!) { reviewPetition(input: $input) { __typename } }', { input: { petition, decision: 'APPROVE' } });
  const opened = await campaigner.ask<{ openPetition: { state?: string } }>('mutation ($petition: String!) { openPetition(petition: $petition) { ... on Petition { state } ... on UserError { message } } }', { petition });
  if (opened.openPetition.state !== 'OPEN') throw new Error(JSON.stringify(opened));
  return petition;
}

export const SIGN = 'mutation ($input: SignPetitionInput!) { signPetition(input: $input) { __typename ... on CheckYourEmail { message } ... on InvalidInput { fields { field message } } ... on UserError { code } } }';
export const TALLY = 'query ($slug: String!) { petition(slug: $slug) { tally { confirmed asOf byArea { key confirmed } } } }';

export function signing(petitionSlug: string, who: object = {}) {
  return { input: { petitionSlug, email: 'samira@example.org', givenName: 'سميرة', familyName: 'بنعلي', locale: 'ar', country: 'MA', area: 'MA-TNG', publicName: 'HIDDEN', consents: [], ...who } };
}

export async function confirmedOf(client: Client, slug: string): Promise<number> {
  return (await client.ask<{ petition: { tally: { confirmed: number } } }>(TALLY, { slug })).petition.tally.confirmed;
}

/** The token of the link to this page in the newest mail to somebody. */
export async function tokenFor(story: Story, email: string, page: string): Promise<string> {
  await story.workDone();
  for (const mail of await story.mailsTo(email)) {
    const found = new RegExp(`/${page}/([\\w-]{64})`).exec(mail.text);
    if (found) return found[1]!;
  }
  throw new Error(`No mail to ${email} leads to ${page}`);
}
