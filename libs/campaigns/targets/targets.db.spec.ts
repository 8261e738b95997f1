import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { authEntities } from '#libs/auth';
import { NotAllowed, NotFound, systemContext, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { IllegalMove, InvalidInput } from '#libs/graphql';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { CreatePetition, petitionEntities, PetitionRow, UpdatePetition } from '#libs/petitions';
import { connect, makeSpecDatabase, specConfig, startAsApi, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { campaignEntities } from '../index.js';
import { AdvocacyCommitmentRow } from './commitments/advocacy-commitment.entity.js';
import { Commitments } from './commitments/commitments.service.js';
import { RecordCommitment } from './commitments/record-commitment.service.js';
import { AdvocacyContactRow } from './dealing/advocacy-contact.entity.js';
import type { LogContactInput, TakeStanceInput } from './dealing/dealing.input.js';
import { Dealings } from './dealing/dealings.service.js';
import { LogContact } from './dealing/log-contact.service.js';
import { housesOf } from './dealing/speaks-for.js';
import { TakeStance } from './dealing/take-stance.service.js';
import { AdvocacyTargetRow } from './directory/advocacy-target.entity.js';
import { AdvocacyTargets } from './directory/advocacy-targets.service.js';
import type { AddTargetInput } from './directory/directory.input.js';
import { Directory } from './directory/directory.service.js';
import { ImportTargets } from './directory/import-targets.service.js';
import { KeepTarget } from './directory/keep-target.service.js';
import { TargetTraces } from './reading/target-traces.service.js';
import { TargetRefused } from './target.errors.js';
import { TargetsModule } from './targets.module.js';

const institutions = JSON.parse(readFileSync(new URL('../../../apps/cli/data/advocacy_targets.json', import.meta.url), 'utf8')) as object[];
const body = 'Nous demandons que le centre de santé reste ouvert le soir, tous les jours de la semaine, pour celles et ceux qui travaillent.';
const membershipsOf = ({ actor }: RequestContext) => (actor.kind === 'account' ? actor.memberships : []);
interface Side { coalitionId: string; slug: string; house: string; houseSlug: string; campaigner: RequestContext; analyst: RequestContext; lead: RequestContext }

/** Real: the API's role held by row security, and the worker's that imports. Two coalitions that know nothing of each other. */
describe('targets', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let worker: SpecConnection;
  let importing: ImportTargets;
  let [ours, theirs]: Side[] = [];

  beforeAll(async () => {
    db = await makeSpecDatabase();
    const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...campaignEntities];
    api = await startAsApi(specConfig(db), entities, [TargetsModule]);
    worker = await connect(db, 'worker', entities);
    importing = new ImportTargets(worker.database);
    await importing.run(systemContext('import'), institutions);
    [ours, theirs] = [await side(), await side()];
  });
  afterAll(async () => {
    await Promise.all([api.close(), worker.close()]);
    await db.drop();
  });

  async function side(): Promise<Side> {
    const { id: coalitionId, slug } = await makeCoalition(db);
    const { id: house, slug: houseSlug } = await makeOrganisation(db, { coalitionId });
    const [campaigner, analyst] = [(await makeMember(db, { organisationId: house, role: 'campaigner' })).ctx, (await makeMember(db, { organisationId: house, role: 'analyst' })).ctx];
    return { coalitionId, slug, house, houseSlug, campaigner, analyst, lead: (await makeCoordinator(db, { coalitionId })).ctx };
  }
  const keep = () => api.get(KeepTarget);
  const facts = (more: Partial<AddTargetInput> = {}): AddTargetInput => ({ coalitionId: ours!.coalitionId, kind: 'commune', name: { fr: 'Commune de Bab Essahel', ar: 'جماعة باب الساحل' }, area: 'MA-TNG', languages: ['ar', 'fr'], ...more });
  const added = async (more: Partial<AddTargetInput> = {}, who = ours!.campaigner): Promise<AdvocacyTargetRow> => {
    const row = await keep().add(who, facts(more));
    if (!(row instanceof AdvocacyTargetRow)) throw new Error(JSON.stringify(row));
    return row;
  };
  const common = async (key: string) => (await db.sql<{ id: string }>('select id from advocacy_target where source_key = $1', [key]))[0]!.id;
  const names = async (who: Side, more = {}) => (await api.get(Directory).list(who.campaigner, { coalitionId: who.coalitionId, first: 50, ...more })).edges.map(({ node }) => node.names.fr);
  const faults = (answer: unknown) => (answer instanceof InvalidInput ? answer.fields.map(({ field, code }) => `${field} ${code}`) : answer);
  const seen = async (who: Side, id: string) => (await api.get(Directory).byId(who.analyst, id, who.coalitionId))!;

  describe('the directory', () => {
    it('is imported twice as once, and says what is no institution', async () => {
      const again = await importing.run(systemContext('import'), institutions);
      expect(again).toEqual({ added: 0, changed: 0, unchanged: 30 });
      const [first] = institutions as { fr: string; key: string }[];
      expect(await importing.run(systemContext('import'), [{ ...first!, en: 'The Head of Government' }])).toEqual({ added: 0, changed: 1, unchanged: 0 });
      await expect(importing.run(systemContext('import'), [{ ...first!, key: 'x', area: 'nowhere' }])).rejects.toThrow('area');
      await expect(api.get(ImportTargets).run(ours!.lead, institutions)).rejects.toThrow(NotAllowed);
      expect(await db.sql('select count(*)::int as n from advocacy_target where coalition_id is null')).toEqual([{ n: 30 }]);
    });

    it('is found in French and Arabic, by kind and by place', async () => {
      expect(await names(ours!, { search: 'justice' })).toEqual(['Ministère de la Justice']);
      expect(await names(ours!, { search: 'مجلس جهة طنجه' })).toEqual(['Conseil de la région Tanger-Tétouan-Al Hoceïma']);
      expect(await names(ours!, { kind: 'un' })).toHaveLength(4);
      expect(await names(ours!, { area: 'MA-01' })).toEqual(expect.arrayContaining(['Conseil communal de Tanger', 'Conseil de la région Tanger-Tétouan-Al Hoceïma']));
      expect(await names(ours!, { area: 'FR' })).toHaveLength(3);
      await expect(api.get(Directory).list(ours!.campaigner, { coalitionId: theirs!.coalitionId })).rejects.toThrow(NotAllowed);
    });

    it('takes an institution and its offices, for this coalition alone', async () => {
      const commune = await added();
      const office = await added({ institutionId: commune.id, name: { fr: 'Présidence du conseil' }, holder: 'Un Nom', email: 'Cabinet@Commune.Example' });
      expect(office.email).toBe('cabinet@commune.example');
      expect(await names(ours!, { search: 'essahel' })).toEqual(['Commune de Bab Essahel', 'Présidence du conseil']);
      expect(await names(theirs!, { search: 'essahel' })).toEqual([]);
      expect(await api.get(Directory).byId(theirs!.campaigner, commune.id, theirs!.coalitionId)).toBeUndefined();
      expect(faults(await keep().add(ours!.campaigner, facts({ name: {}, area: 'XX', languages: ['de'], email: 'nobody', website: 'ftp://x', institutionId: newId(), correctsId: commune.id })))).toEqual([
        'name wordsMissing', 'area unknownArea', 'languages languageMissing', 'email notAMailbox', 'website notAnAddress', 'institutionId unknownTarget', 'correctsId unknownTarget',
      ]);
      await expect(keep().add(ours!.analyst, facts())).rejects.toThrow(NotAllowed);
      await expect(keep().add(theirs!.campaigner, facts())).rejects.toThrow(NotAllowed);
    });

    it('leaves common entries as they are: a coalition corrects one for itself, once', async () => {
      const commune = await common('commune-tanger');
      const corrected = await added({ correctsId: commune, name: { fr: 'Commune de Tanger, bureau du conseil' } });
      expect(await names(ours!, { search: 'tanger', kind: 'commune' })).toEqual(['Commune de Tanger, bureau du conseil']);
      expect(await names(theirs!, { search: 'tanger', kind: 'commune' })).toEqual(['Conseil communal de Tanger']);
      expect(await keep().add(ours!.campaigner, facts({ correctsId: commune }))).toMatchObject({ code: 'correctedAlready' });
      expect(await keep().edit(ours!.lead, Object.assign(facts(), { targetId: commune }))).toMatchObject({ code: 'isCommon' });
      expect(await keep().retire(ours!.lead, commune)).toMatchObject({ code: 'isCommon' });
      await keep().retire(ours!.lead, corrected.id);
      expect(await names(ours!, { search: 'tanger', kind: 'commune' })).toEqual(['Conseil communal de Tanger']);
    });

    it('retires what is no longer addressed and deletes nothing', async () => {
      const { id } = await added({ name: { fr: 'Délégation de Bab Essahel' }, email: 'delegation@example.org' });
      const address = () => worker.database.transaction(systemContext('letters'), (em) => api.get(AdvocacyTargets).addressOf(em, id));
      expect(await address()).toMatchObject({ email: 'delegation@example.org', languages: ['ar', 'fr'] });
      await expect(keep().retire(theirs!.lead, id)).rejects.toThrow(NotFound);
      expect(await keep().retire(ours!.campaigner, id)).toMatchObject({ retiredAt: expect.any(Date) as Date });
      expect(await keep().retire(ours!.campaigner, id)).toBeInstanceOf(TargetRefused);
      expect(await address()).toBeUndefined();
      expect(await names(ours!, { search: 'délégation essahel' })).toEqual([]);
      expect(await names(ours!, { search: 'délégation essahel', retired: true })).toEqual(['Délégation de Bab Essahel']);
      await keep().reinstate(ours!.campaigner, id);
      expect(await names(ours!, { search: 'délégation essahel' })).toHaveLength(1);
      await expect(worker.database.transaction(systemContext('x'), (em) => em.delete(AdvocacyTargetRow, { id }))).rejects.toThrow('permission denied');
    });
  });

  describe('what a coalition thinks and does', () => {
    let ministry: string;
    const takes = (who: RequestContext, more: Partial<TakeStanceInput> = {}, at = ours!) => api.get(TakeStance).run(who, { coalitionId: at.coalitionId, targetId: ministry, stance: 'neutral', ...more });
    const logs = (who: RequestContext, more: Partial<LogContactInput> = {}, at = ours!) =>
      api.get(LogContact).run(who, { coalitionId: at.coalitionId, targetId: ministry, organisationId: at.house, kind: 'meeting', happenedOn: '2026-11-02', summary: 'Reçus une heure.', isConfidential: false, ...more });
    const logged = async (...given: Parameters<typeof logs>): Promise<AdvocacyContactRow> => {
      const row = await logs(...given);
      if (!(row instanceof AdvocacyContactRow)) throw new Error(JSON.stringify(row));
      return row;
    };
    const log = async (who: RequestContext, at = ours!) => {
      const target = await api.get(Directory).byId(who, ministry, at.coalitionId);
      return (await api.get(Dealings).contacts(who, target!, {})).edges.map(({ node }) => node.summary);
    };
    beforeAll(async () => {
      ministry = await common('min-sante');
    });

    it('stays in it, dated, and the day decides', async () => {
      await takes(ours!.campaigner, { stance: 'opponent', fromOn: '2026-03-01', interest: 2, influence: 4 });
      await takes(ours!.lead, { stance: 'ally', fromOn: '2026-09-01' });
      await takes(ours!.lead, { stance: 'neutral', fromOn: '2026-05-01' });
      expect(await names(ours!, { stance: 'ally' })).toEqual(['Ministère de la Santé et de la Protection sociale']);
      expect((await api.get(Dealings).stances(ours!.analyst, await seen(ours!, ministry))).map(({ stance }) => stance)).toEqual(['ally', 'neutral', 'opponent']);
      expect(await names(theirs!, { stance: 'ally' })).toEqual([]);
      expect(await api.get(Dealings).stances(theirs!.campaigner, await seen(theirs!, ministry))).toEqual([]);
      expect(faults(await takes(ours!.lead, { interest: 3 }))).toEqual(['influence bothOrNeither']);
      expect(faults(await takes(ours!.lead, { interest: 3, influence: 5, fromOn: '2999-01-01' }))).toEqual(['influence oneToFour', 'fromOn inTheFuture']);
      await expect(takes(ours!.analyst)).rejects.toThrow(NotAllowed);
      await expect(takes(theirs!.campaigner)).rejects.toThrow(NotAllowed);
      await expect(db.sql(`set role sawt_app; update advocacy_stance set stance = 'ally'`)).rejects.toThrow('permission denied');
      await db.sql('reset role');
    });

    it('is logged: what is marked stays with staff and who wrote it', async () => {
      await logged(ours!.campaigner);
      await logged(ours!.campaigner, { summary: 'En confiance.', isConfidential: true, happenedOn: '2026-11-03' });
      expect(await log(ours!.campaigner)).toEqual(['En confiance.', 'Reçus une heure.']);
      expect(await log(ours!.lead)).toEqual(['En confiance.', 'Reçus une heure.']);
      expect(await log(ours!.analyst)).toEqual(['Reçus une heure.']);
      expect(await log(theirs!.campaigner, theirs)).toEqual([]);
      await expect(logs(ours!.campaigner, { organisationId: theirs!.house })).rejects.toThrow(NotAllowed);
      await expect(logs(ours!.campaigner, { organisationId: null })).rejects.toThrow(NotAllowed);
      // Nor for an association of the coalition where one works without dealing with targets.
      const { id: second } = await makeOrganisation(db, { coalitionId: ours!.coalitionId });
      const asAnalyst = (await makeMember(db, { organisationId: second, role: 'analyst' })).ctx;
      const both = { ...ours!.campaigner, actor: { ...ours!.campaigner.actor, memberships: [...membershipsOf(ours!.campaigner), ...membershipsOf(asAnalyst)] } } as RequestContext;
      await expect(logs(both, { organisationId: second })).rejects.toThrow(NotAllowed);
      expect([housesOf(both, ours!.coalitionId), housesOf(both, theirs!.coalitionId), housesOf(asAnalyst, ours!.coalitionId)]).toEqual([[ours!.house], [], []]);
      await expect(logs(ours!.campaigner, { targetId: (await added({ coalitionId: theirs!.coalitionId }, theirs!.campaigner)).id })).rejects.toThrow(NotFound);
      expect(faults(await logs(ours!.campaigner, { happenedOn: '2026-02-30', summary: ' ', meetingId: newId(), followUpOn: '2020-01-01' }))).toEqual(['happenedOn notADay', 'summary summaryMissing', 'followUpOn inThePast', 'meetingId unknownMeeting']);
    });

    it('is linked to the meeting at which it was, of this coalition alone', async () => {
      const meets = async (coalitionId: string) => {
        const id = newId();
        await db.sql(`insert into meeting (id, coalition_id, title, starts_at, ends_at, time_zone, notice_days) values ($1, $2, '{"fr": "Plénière"}', now() - interval '2 days', now() - interval '47 hours', 'Africa/Casablanca', 7)`, [id, coalitionId]);
        return id;
      };
      const meetingId = await meets(ours!.coalitionId);
      const row = await logged(ours!.campaigner, { meetingId, happenedOn: '2026-10-02', summary: 'À la plénière.' });
      expect((await api.get(Dealings).meetings.load(ours!.analyst, row.meetingId!))?.title).toEqual({ fr: 'Plénière' });
      expect(faults(await logs(ours!.campaigner, { meetingId: await meets(theirs!.coalitionId) }))).toEqual(['meetingId unknownMeeting']);
    });

    it('reminds who promised, until it is done; a withdrawn entry keeps its day and loses its words', async () => {
      const { id } = await logged(ours!.campaigner, { summary: 'Rappeler le cabinet.', followUpOn: '2999-12-01' });
      const mine = async (who: RequestContext) => (await api.get(Dealings).toFollowUp(who)).map((one) => one.summary);
      expect(await mine(ours!.campaigner)).toEqual(['Rappeler le cabinet.']);
      expect(await mine(ours!.lead)).toEqual([]);
      await expect(api.get(LogContact).followUp(ours!.analyst, id)).rejects.toThrow(NotAllowed);
      await expect(api.get(LogContact).followUp(theirs!.lead, id)).rejects.toThrow(NotFound);
      await api.get(LogContact).followUp(ours!.campaigner, id);
      expect(await mine(ours!.campaigner)).toEqual([]);
      expect(await api.get(LogContact).followUp(ours!.campaigner, id)).toMatchObject({ code: 'endedAlready' });
      expect(await api.get(LogContact).withdraw(ours!.lead, id)).toMatchObject({ summary: '', people: '', followUpOn: null, happenedOn: '2026-11-02' });
    });
  });

  describe('what was promised', () => {
    it('goes step by step with its days, and is public when it is published', async () => {
      const { id: targetId } = await added({ name: { fr: 'Agence du littoral de Bab Essahel' } });
      const service = api.get(RecordCommitment);
      const promised = { coalitionId: ours!.coalitionId, targetId, text: { fr: 'Ouvrir le centre le soir.' }, announcedOn: '2026-06-01', dueOn: '2026-12-31', sourceUrl: 'https://example.org/annonce' };
      const made = await service.run(ours!.campaigner, promised);
      if (!(made instanceof AdvocacyCommitmentRow)) throw new Error(JSON.stringify(made));
      const published = async () => (await api.get(Commitments).published({ ...ours!.lead, actor: { kind: 'anonymous' } }, { coalition: ours!.slug })).edges.map(({ node }) => [node.texts.fr, node.state]);
      expect(await published()).toEqual([]);
      await expect(service.publish(ours!.campaigner, made.id, true)).rejects.toThrow(NotAllowed);
      await expect(service.publish(theirs!.lead, made.id, true)).rejects.toThrow(NotFound);
      await service.publish(ours!.lead, made.id, true);
      await service.move(ours!.campaigner, { commitmentId: made.id, state: 'in_progress', happenedOn: '2026-07-01' });
      expect(faults(await service.move(ours!.campaigner, { commitmentId: made.id, state: 'kept', happenedOn: '2026-06-15', sourceUrl: 'no' }))).toEqual(['happenedOn beforeLastStep', 'sourceUrl notAnAddress']);
      await service.move(ours!.campaigner, { commitmentId: made.id, state: 'broken', happenedOn: '2026-08-01', note: { fr: 'Le centre ferme à 16 h.' } });
      expect(await service.move(ours!.campaigner, { commitmentId: made.id, state: 'kept', happenedOn: '2026-09-01' })).toBeInstanceOf(IllegalMove);
      expect(await published()).toEqual([['Ouvrir le centre le soir.', 'broken']]);
      const steps = await api.get(Commitments).steps.load({ ...ours!.lead, actor: { kind: 'anonymous' } }, made.id);
      expect(steps?.map(({ state, happenedOn }) => `${state} ${happenedOn}`)).toEqual(['announced 2026-06-01', 'in_progress 2026-07-01', 'broken 2026-08-01']);
      await service.publish(ours!.lead, made.id, false);
      expect(await published()).toEqual([]);
      expect(faults(await service.run(ours!.campaigner, { ...promised, text: {}, announcedOn: '2026-06-01', dueOn: '2026-05-01' }))).toEqual(['text wordsMissing', 'dueOn dueBefore']);
    });
  });

  describe('a petition addressed from it', () => {
    const draft = (targets: object[]) => ({ coalition: ours!.slug, organisation: ours!.houseSlug, referenceLocale: 'fr', texts: [{ locale: 'fr', title: 'Ouvrir le centre de santé le soir', body }], targets });
    const kept = (id: string) => db.sql('select name, kind, target_id from petition_target where petition_id = $1 order by position', [id]);

    it('copies the name and kind as they are now, beside what was typed', async () => {
      const { id: targetId } = await added({ kind: 'region_council', name: { fr: 'Conseil de Bab Essahel', ar: 'مجلس باب الساحل' } });
      const made = await api.get(CreatePetition).run(ours!.campaigner, draft([{ targetId, name: { fr: 'autre' }, kind: 'other' }, { name: { fr: 'Une société' }, kind: 'company' }]));
      if (!(made instanceof PetitionRow)) throw new Error(JSON.stringify(made));
      expect(await kept(made.id)).toEqual([{ name: { fr: 'Conseil de Bab Essahel', ar: 'مجلس باب الساحل' }, kind: 'region', target_id: targetId }, { name: { fr: 'Une société' }, kind: 'company', target_id: null }]);
      await keep().edit(ours!.campaigner, Object.assign(facts({ kind: 'region_council', name: { fr: 'Conseil nouveau' } }), { targetId }));
      expect((await kept(made.id))[0]).toMatchObject({ name: { fr: 'Conseil de Bab Essahel', ar: 'مجلس باب الساحل' } });
      expect((await api.get(TargetTraces).of(ours!.analyst, await seen(ours!, targetId))).map(({ kind, slug, state }) => [kind, slug, state])).toEqual([['petition', made.slug, 'draft']]);
      await api.get(UpdatePetition).run(ours!.campaigner, { petition: made.slug, targets: [{ targetId }] });
      expect(await kept(made.id)).toEqual([{ name: { fr: 'Conseil nouveau' }, kind: 'region', target_id: targetId }]);
    });

    it('takes no entry of others, and none that is retired', async () => {
      const foreign = await added({ coalitionId: theirs!.coalitionId }, theirs!.campaigner);
      const retired = await added();
      await keep().retire(ours!.campaigner, retired.id);
      for (const { id: targetId } of [foreign, retired, { id: 'nonsense' }]) expect(faults(await api.get(CreatePetition).run(ours!.campaigner, draft([{ targetId }])))).toEqual(['targets.0.targetId notInDirectory']);
    });
  });
});
