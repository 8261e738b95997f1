import { NotAllowed, type RequestContext } from '#libs/context';
import { InvalidInput } from '#libs/graphql';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation, makeProposal } from '#libs/organisations/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { PetitionRow } from '../petition.entities.js';
import { EditConflict, TextFrozen } from '../petition.errors.js';
import { makePetition } from '../testing/index.js';
import { openHouse, type PetitionHouse } from '../testing/petition-house.js';
import type { CreatePetitionInput } from './create-petition.input.js';

const body = 'Nous demandons que le centre de santé de Beni Makada reste ouvert le soir, tous les jours de la semaine.';
const arabic = { locale: 'ar', title: 'مركز صحي مفتوح مساءً', body: 'نطالب بأن يبقى المركز الصحي ببني مكادة مفتوحاً مساءً طيلة أيام الأسبوع.' };

describe('drafting a petition', () => {
  let db: SpecDatabase;
  let house: PetitionHouse;
  let coalition: { id: string; slug: string };
  let lead: { id: string; slug: string };
  let partner: { id: string; slug: string };
  let campaigner: RequestContext;
  let account: string;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openHouse(db);
    coalition = await makeCoalition(db, { slug: 'sante-tanger' });
    lead = await makeOrganisation(db, { coalitionId: coalition.id, slug: 'chifae' });
    partner = await makeOrganisation(db, { coalitionId: coalition.id, slug: 'annour' });
    ({ ctx: campaigner, accountId: account } = await makeMember(db, { organisationId: lead.id, role: 'campaigner' }));
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  const input = (more: Partial<CreatePetitionInput> = {}): CreatePetitionInput => ({
    coalition: 'sante-tanger', organisation: 'chifae', referenceLocale: 'fr', texts: [{ locale: 'fr', title: 'Ouvrir le centre de santé le soir', body }, { ...arabic, isReady: false }],
    targets: [{ name: { fr: ' Conseil de la région ', ar: 'مجلس الجهة', en: '' }, kind: 'region' }], milestones: [{ goal: 500, label: { fr: 'Cinq cents' } }], partners: ['annour', 'chifae'], personsPerMailbox: 2, ...more,
  });
  const drafted = async (more: Partial<CreatePetitionInput> = {}): Promise<PetitionRow> => {
    const answer = await house.create.run(campaigner, input(more));
    if (!(answer instanceof PetitionRow)) throw new Error(JSON.stringify(answer));
    return answer;
  };
  const faults = (answer: unknown) => (answer instanceof InvalidInput ? answer.fields.map(({ field, code }) => `${field} ${code}`) : answer);

  it('writes all its parts, the leading organisation first', async () => {
    const { id, slug } = await drafted();
    expect(slug).toBe('ouvrir-le-centre-de-sante-le-soir');
    expect(await db.sql('select state, author_id, organisation_id, persons_per_mailbox, text_version, text_hash from petition where id = $1', [id])).toEqual([{ state: 'draft', author_id: account, organisation_id: lead.id, persons_per_mailbox: 2, text_version: 1, text_hash: null }]);
    expect(await db.sql('select organisation_id from petition_partner where petition_id = $1 order by position', [id])).toEqual([{ organisation_id: lead.id }, { organisation_id: partner.id }]);
    expect(await db.sql('select name, kind from petition_target where petition_id = $1', [id])).toEqual([{ name: { fr: 'Conseil de la région', ar: 'مجلس الجهة' }, kind: 'region' }]);
    expect(await db.sql('select locale, is_ready from petition_text where petition_id = $1 order by 1', [id])).toEqual([{ locale: 'ar', is_ready: false }, { locale: 'fr', is_ready: true }]);
    expect(await db.sql('select action from audit_entry where object_id = $1', [id])).toEqual([{ action: 'petition.create' }]);
    expect(await db.sql('select count(*)::int as n from petition_search where petition_id = $1', [id])).toEqual([{ n: 0 }]);
  });

  it('gives every petition an address of its own', async () => {
    await makePetition(db, { coalitionId: coalition.id, organisationId: partner.id, state: 'draft', slug: 'une-adresse-deja-prise' });
    expect((await drafted({ texts: [{ locale: 'fr', title: 'Une adresse déjà prise', body }] })).slug).toBe('une-adresse-deja-prise-2');
    const inArabic = await drafted({ referenceLocale: 'ar', texts: [arabic] });
    expect(inArabic.slug).toBe(inArabic.id.slice(-8));
    expect((await drafted({ referenceLocale: 'ar', texts: [arabic, { locale: 'fr', title: 'Le soir aussi, en français', body }] })).slug).toBe('le-soir-aussi-en-francais');
  });

  it('answers with every fault at once and writes nothing', async () => {
    const before = await db.sql('select count(*) from petition');
    const elsewhere = await makeOrganisation(db, { slug: 'ailleurs' });
    const observer = await makeOrganisation(db, { coalitionId: coalition.id, slug: 'observatrice' });
    await db.sql(`update coalition_member set kind = 'observer' where organisation_id = $1`, [observer.id]);
    expect(faults(await house.create.run(campaigner, input({ texts: [{ locale: 'fr', title: 'Bref', body: 'Bref' }], partners: ['annour', elsewhere.slug, 'inconnue', 'observatrice'] })))).toEqual([
      'partners.1 notAMember', 'partners.2 unknownOrganisation', 'partners.3 observersDoNot', 'texts.0.title tooShort', 'texts.0.body tooShort',
    ]);
    expect(faults(await house.create.run(campaigner, input({ coalition: 'inconnue', referenceLocale: 'es' })))).toEqual(['coalition unknownCoalition', 'texts referenceMissing']);
    expect(faults(await house.create.run(campaigner, input({ organisation: 'ailleurs' })))).toEqual(['organisation notAMember']);
    expect(await db.sql('select count(*) from petition')).toEqual(before);
  });

  it('keeps the name of a founder that left, and takes it on for nothing new', async () => {
    const founder = await makeOrganisation(db, { coalitionId: coalition.id, slug: 'fondatrice', kind: 'founder' });
    const { id } = await drafted({ partners: ['annour', 'fondatrice'] });
    await db.sql(`update coalition_member set standing = 'suspended' where organisation_id = $1`, [founder.id]);
    expect(faults(await house.create.run(campaigner, input({ partners: ['fondatrice'] })))).toEqual(['partners.0 notAMember']);
    await db.sql(`update coalition_member set standing = 'left' where organisation_id = $1`, [founder.id]);
    expect(await db.sql('select o.slug from petition_partner p join organisation o on o.id = p.organisation_id where p.petition_id = $1 order by p.position', [id])).toEqual([{ slug: 'chifae' }, { slug: 'annour' }, { slug: 'fondatrice' }]);
    expect(faults(await house.create.run(campaigner, input({ partners: ['fondatrice'] })))).toEqual(['partners.0 notAMember']);
  });

  it('is refused in the name of another organisation, and to who does not campaign', async () => {
    await expect(house.create.run(campaigner, input({ organisation: 'annour', partners: [] }))).rejects.toThrow(NotAllowed);
    const contributor = await makeMember(db, { organisationId: lead.id, role: 'contributor' });
    await expect(house.create.run(contributor.ctx, input())).rejects.toThrow(NotAllowed);
    const coordinator = await makeCoordinator(db, { coalitionId: coalition.id });
    expect(await house.create.run(coordinator.ctx, input({ organisation: 'annour', partners: [] }))).toBeInstanceOf(PetitionRow);
  });

  it('changes what is given and leaves the rest', async () => {
    const { id, slug } = await drafted();
    await db.sql(`update petition_text set updated_at = '2026-01-01' where petition_id = $1`, [id]);
    const contributor = await makeMember(db, { organisationId: lead.id, role: 'contributor' });
    const answer = await house.update.run(contributor.ctx, { petition: slug, texts: [{ ...arabic, isReady: true }, { locale: 'es', title: 'Abrir el centro de salud por la noche', body }], milestones: [{ goal: 500 }, { goal: 900 }], partners: [] });
    expect(answer).toBeInstanceOf(PetitionRow);
    expect(await db.sql(`select locale, is_ready, updated_at > '2026-01-02' as fresh from petition_text where petition_id = $1 order by 1`, [id])).toEqual([{ locale: 'ar', is_ready: true, fresh: false }, { locale: 'es', is_ready: true, fresh: true }, { locale: 'fr', is_ready: true, fresh: false }]);
    expect(await db.sql('select goal, label from milestone where petition_id = $1 order by 1', [id])).toEqual([{ goal: 500, label: {} }, { goal: 900, label: {} }]);
    expect(await db.sql('select organisation_id from petition_partner where petition_id = $1', [id])).toEqual([{ organisation_id: lead.id }]);
    expect(await db.sql('select kind from petition_target where petition_id = $1', [id])).toEqual([{ kind: 'region' }]);
    await house.update.run(campaigner, { petition: id, removeLocales: ['es'], milestones: [], referenceLocale: 'ar' });
    expect(await db.sql('select locale from petition_text where petition_id = $1 order by 1', [id])).toEqual([{ locale: 'ar' }, { locale: 'fr' }]);
    expect(await db.sql('select p.reference_locale, (select count(*)::int from milestone m where m.petition_id = p.id) as n from petition p where id = $1', [id])).toEqual([{ reference_locale: 'ar', n: 0 }]);
  });

  it('refuses an update that would lose its reference text, or the work of another', async () => {
    const draft = await drafted();
    expect(faults(await house.update.run(campaigner, { petition: draft.id, removeLocales: ['fr'] }))).toEqual(['removeLocales referenceMissing']);
    expect(faults(await house.update.run(campaigner, { petition: draft.id, referenceLocale: 'es' }))).toEqual(['referenceLocale referenceMissing']);
    const first = await house.update.run(campaigner, { petition: draft.id, readAt: draft.updatedAt, personsPerMailbox: 1 });
    expect(first).toBeInstanceOf(PetitionRow);
    const second = await house.update.run(campaigner, { petition: draft.id, readAt: draft.updatedAt, personsPerMailbox: 2 });
    expect(second).toBeInstanceOf(EditConflict);
    expect((second as EditConflict).updatedAt).toEqual((first as PetitionRow).updatedAt);
    expect(await db.sql('select persons_per_mailbox as n from petition where id = $1', [draft.id])).toEqual([{ n: 1 }]);
  });

  it('freezes words and targets after the draft, and milestones at the end', async () => {
    const made = (state: PetitionRow['state']) => makePetition(db, { coalitionId: coalition.id, organisationId: lead.id, state });
    const text = { locale: 'fr', title: 'Un autre titre pour le même texte', body };
    for (const state of ['approved', 'scheduled', 'open', 'paused'] as const) {
      const { id } = await made(state);
      const answer = await house.update.run(campaigner, { petition: id, texts: [text] });
      expect(answer).toBeInstanceOf(TextFrozen);
      expect((answer as TextFrozen).code).toBe(['approved', 'scheduled'].includes(state) ? 'reviseFirst' : 'textFrozen');
      expect(await house.update.run(campaigner, { petition: id, targets: [] })).toBeInstanceOf(TextFrozen);
      expect(await house.update.run(campaigner, { petition: id, milestones: [{ goal: 250 }], closesAt: new Date('2099-01-01') })).toBeInstanceOf(PetitionRow);
      expect(await db.sql('select goal from milestone where petition_id = $1', [id])).toEqual([{ goal: 250 }]);
    }
    const { id } = await made('open');
    expect(await house.update.run(campaigner, { petition: id, partners: ['annour'] })).toBeInstanceOf(TextFrozen);
    expect(await house.update.run(campaigner, { petition: (await made('closed')).id, milestones: [] })).toMatchObject({ code: 'illegalMove' });
    await expect(db.sql(`update petition_text set title = 'x' where petition_id = $1`, [id])).rejects.toThrow('do not change once it has been opened');
    await expect(db.sql('delete from petition_target where petition_id = $1', [id])).rejects.toThrow('do not change once it has been opened');
    await db.sql('delete from petition where id = $1', [id]);
  });

  it('is made of a proposal on the agenda of a meeting, once, also by two who ask at the same moment', async () => {
    const chair = (await makeCoordinator(db, { coalitionId: coalition.id })).ctx;
    const id = await makeProposal(db, { coalitionId: coalition.id, organisationId: lead.id, title: { fr: 'Une ambulance pour Beni Makada' }, text: { fr: body } });
    const ask = (ctx: RequestContext) => house.fromProposal.run(ctx, { proposalId: id, organisation: 'chifae' });
    await expect(ask(campaigner)).rejects.toBeInstanceOf(NotAllowed);
    expect(faults(await house.fromProposal.run(chair, { proposalId: id, organisation: 'nulle-part' }))).toEqual(['organisation unknownOrganisation']);
    const both = await Promise.all([ask(chair), ask(chair)]);
    expect(both.map((answer) => answer.constructor.name).toSorted()).toEqual(['IllegalMove', 'PetitionRow']);
    const petition = both.find((answer) => answer instanceof PetitionRow)!;
    expect(await db.sql('select kind, object_id from meeting_outcome where proposal_id = $1', [id])).toEqual([{ kind: 'petition', object_id: petition.id }]);
    expect(await db.sql('select title, is_ready from petition_text where petition_id = $1', [petition.id])).toEqual([{ title: 'Une ambulance pour Beni Makada', is_ready: true }]);
    expect(await db.sql('select state from proposal where id = $1', [id])).toEqual([{ state: 'adopted' }]);
  });
});
