import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { authEntities, AuthWorkerModule } from '#libs/auth';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { JobRunner } from '#libs/jobs';
import { readInbox, startCatcher, type Catcher } from '#libs/smtp';
import { makeSpecDatabase, specConfig, startAsApi, startAsWorker, type SpecDatabase } from '#libs/testing';
import { organisationEntities, OrganisationsModule, OrganisationsWorkerModule } from '../../index.js';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '../../testing/index.js';
import { MoveGroup } from '../course/move-group.service.js';
import { ProposeGroup } from '../course/propose-group.service.js';
import { WorkingGroupRow } from '../working-group.entity.js';
import { GiveTask } from './give-task.service.js';
import { KeepTasks } from './keep-tasks.job.js';
import { TaskList } from './task-list.service.js';
import { TaskRow } from './task.entity.js';
import type { GiveTaskInput } from './tasks.input.js';
import { Tasks } from './tasks.service.js';

type Person = { id: string; ctx: RequestContext; accountId: string; email: string };

/** Real: the API's role, queue work, mail over SMTP to the local catcher. */
describe('tasks', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let catcher: Catcher;
  let dir: string;
  let coalitionId: string;
  let lead: RequestContext;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    dir = await mkdtemp(join(tmpdir(), 'sawt-mails-'));
    catcher = await startCatcher({ port: 0, dir });
    const config = specConfig(db, { SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, PUBLIC_URL: 'https://sawt.example.org' });
    const entities = [...authEntities, ...organisationEntities];
    api = await startAsApi(config, entities, [OrganisationsModule]);
    worker = await startAsWorker(config, entities, [AuthWorkerModule, OrganisationsWorkerModule]);
  });
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(db));
    lead = (await makeCoordinator(db, { coalitionId })).ctx;
  });
  afterAll(async () => {
    await Promise.all([api.close(), worker.close()]);
    await catcher.stop();
    await db.drop();
    await rm(dir, { recursive: true });
  });

  async function house(): Promise<Person> {
    const { id } = await makeOrganisation(db, { coalitionId });
    return { id, ...(await makeMember(db, { organisationId: id, role: 'representative' })) };
  }
  async function group(): Promise<{ id: string; chair: Person }> {
    const chair = await house();
    const made = await api.get(ProposeGroup).run(chair.ctx, { coalitionId, organisationId: chair.id, chairs: true, name: { fr: 'Santé' }, mandate: { fr: 'Plaidoyer' } });
    if (!(made instanceof WorkingGroupRow)) throw new Error(JSON.stringify(made));
    await api.get(MoveGroup).open(lead, made.id);
    return { id: made.id, chair };
  }
  const give = (ctx: RequestContext, wishes: Partial<GiveTaskInput>) => api.get(GiveTask).run(ctx, { coalitionId, title: { fr: 'Relire' }, ...wishes });
  const given = async (ctx: RequestContext, wishes: Partial<GiveTaskInput>): Promise<TaskRow> => {
    const task = await give(ctx, wishes);
    if (!(task instanceof TaskRow)) throw new Error(JSON.stringify(task));
    return task;
  };
  const ids = async (ctx: RequestContext, args = {}) => (await api.get(TaskList).page(ctx, { coalitionId, ...args })).edges.map((edge) => edge.node.id);
  const told = async (to: string) => {
    await worker.get(KeepTasks).run();
    await worker.get(JobRunner).drain();
    return (await readInbox(dir, { to })).map((mail) => mail.subject);
  };
  const day = (offset: number) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' }).format(Date.now() + offset * 86_400_000);

  it('are given in a coalition by who leads it, and done by anybody working for the member that has them', async () => {
    const [one, other] = [await house(), await house()];
    await expect(give(one.ctx, { organisationId: one.id })).rejects.toThrow(NotAllowed);
    expect(await give(lead, { title: {}, dueOn: 'demain' })).toMatchObject({ fields: [{ field: 'title' }, { field: 'organisationId' }, { field: 'dueOn' }] });
    expect(await give(lead, { organisationId: (await makeOrganisation(db)).id })).toMatchObject({ fields: [{ code: 'noMember' }] });
    const task = await given(lead, { organisationId: one.id, dueOn: day(9) });
    expect(await told(one.email)).toEqual(['Une tâche pour vous : Relire']);
    await expect(api.get(GiveTask).end(other.ctx, task.id, 'done')).rejects.toThrow(NotAllowed);
    await expect(api.get(GiveTask).end(one.ctx, task.id, 'dropped')).rejects.toThrow(NotAllowed);
    const colleague = await makeMember(db, { organisationId: one.id, role: 'contributor' });
    expect(await api.get(GiveTask).end(colleague.ctx, task.id, 'done')).toMatchObject({ state: 'done', endedBy: colleague.accountId });
    expect(await api.get(GiveTask).end(one.ctx, task.id, 'done')).toMatchObject({ code: 'endedAlready' });
    expect(await ids(one.ctx, { mine: true, state: 'done' })).toEqual([task.id]);
    expect(await ids(other.ctx, { mine: true })).toEqual([]);
  });

  it('of a group are given by its chair, and unknown to members outside of it', async () => {
    const [one, other, { id: groupId, chair }] = [await house(), await house(), await group()];
    await expect(give(one.ctx, { groupId, organisationId: one.id })).rejects.toThrow(NotAllowed);
    expect(await give(chair.ctx, { groupId, accountId: one.accountId })).toMatchObject({ fields: [{ code: 'nobody' }] });
    const task = await given(chair.ctx, { groupId, organisationId: one.id });
    const own = await given(chair.ctx, { groupId, accountId: chair.accountId });
    expect(await ids(one.ctx)).toEqual([task.id]);
    expect(await ids(other.ctx)).toEqual([]);
    expect(await ids(lead, { groupId })).toEqual([task.id, own.id]);
    await expect(api.get(GiveTask).end(other.ctx, task.id, 'done')).rejects.toThrow(NotFound);
    expect(await api.get(GiveTask).end(chair.ctx, own.id, 'dropped')).toMatchObject({ state: 'dropped' });
    await db.sql(`update coalition_member set standing = 'suspended' where organisation_id = $1`, [chair.id]);
    expect(await ids(chair.ctx, { groupId })).toEqual([own.id]);
  });

  it('are reminded of the day before and once when late, and not once they are done', async () => {
    const one = await house();
    const [soon, late, done] = [await given(lead, { organisationId: one.id, dueOn: day(1), title: { fr: 'Demain' } }), await given(lead, { organisationId: one.id, dueOn: day(-1), title: { fr: 'Hier' } }), await given(lead, { organisationId: one.id, dueOn: day(-1), title: { fr: 'Faite' } })];
    await db.sql(`update task set made_at = made_at - interval '3 days' where id = any($1)`, [[soon.id, late.id, done.id]]);
    await api.get(GiveTask).end(one.ctx, done.id, 'done');
    for (let round = 0; round < 2; round++) await told(one.email);
    expect((await told(one.email)).toSorted()).toEqual(['En retard : Hier', 'Pour demain : Demain', 'Une tâche pour vous : Demain', 'Une tâche pour vous : Hier']);
    expect(await ids(one.ctx, { state: 'open' })).toEqual([late.id, soon.id]);
  });

  it('given in one go are told in one mail to each person, with all of theirs, once', async () => {
    const [one, other] = [await house(), await house()];
    await db.sql(`insert into membership (organisation_id, account_id, role) values ($1, $2, 'representative')`, [one.id, other.accountId]);
    const add = (organisationId: string, title: string, dueOn: string | null = null) => ({ coalitionId, title: { fr: title }, organisationId, dueOn });
    await api.get(Database).transaction(lead, async (em) => {
      for (const task of [add(one.id, 'Relire'), add(one.id, 'Imprimer', day(9)), add(other.id, 'Inviter')]) await api.get(Tasks).add(em, lead, task);
    });
    await given(lead, { organisationId: one.id, title: { fr: 'Plus tard' } });
    for (let round = 0; round < 2; round++) await told(one.email);
    expect((await told(one.email)).toSorted()).toEqual(['2 tâches pour vous', 'Une tâche pour vous : Plus tard']);
    expect((await told(other.email)).toSorted()).toEqual(['3 tâches pour vous', 'Une tâche pour vous : Plus tard']);
    const mail = (await readInbox(dir, { to: other.email })).find(({ subject }) => subject.startsWith('3'));
    expect(mail!.text).toMatch(/Imprimer[^\n]*Dernier jour[\s\S]+Relire[\s\S]+Inviter/);
    expect(await db.sql('select 1 from task_notice where sent_at is null')).toEqual([]);
  });

  it('are added by what makes them, in its transaction', async () => {
    const [one, meeting] = [await house(), newId()];
    const task = await api.get(Database).transaction(lead, (em) => api.get(Tasks).add(em, lead, { coalitionId, subject: { kind: 'meeting', id: meeting }, title: { fr: 'Inviter' }, organisationId: one.id }));
    expect(task).toMatchObject({ subjectKind: 'meeting', subjectId: meeting, dueOn: null });
    expect(await ids(one.ctx, { subjectId: meeting })).toEqual([(task as TaskRow).id]);
  });
});
