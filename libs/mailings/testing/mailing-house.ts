import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Outbox } from '#libs/jobs';
import { OrganisationKeys } from '#libs/organisations';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { Petitions } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { ConsentingSigners } from '#libs/signatures';
import { connect, specConfig, type SpecDatabase } from '#libs/testing';
import { toMailing, type Mailing } from '../mailing.type.js';
import { MailingRow } from '../mailing.entity.js';
import { MoveMailing } from '../move-mailing.service.js';
import { MailingLoaders } from '../reading/mailing-loaders.js';
import { ShowProgress } from '../reading/mailing-progress.service.js';
import { Mailings } from '../reading/mailings.service.js';
import { Subscribers } from '../newsletter/subscribers.js';
import { CountAudience } from '../reading/count-audience.service.js';
import { ChooseAudience } from '../writing/choose-audience.service.js';
import { CancelMailing } from '../sending/cancel-mailing.service.js';
import { PauseMailing } from '../sending/pause-mailing.service.js';
import { ResumeMailing } from '../sending/resume-mailing.service.js';
import { SendMailing } from '../sending/send-mailing.service.js';
import { ApproveMailing } from '../writing/approve-mailing.service.js';
import { CreateMailing } from '../writing/create-mailing.service.js';
import { TestMailing } from '../writing/test-mailing.service.js';
import { UpdateMailing } from '../writing/update-mailing.service.js';
import { makeMailingWorker } from './mailing-worker.js';

type Entities = Parameters<typeof connect>[2];

/** An association of a coalition with an open petition and three of its people: author, second person, operator. */
export async function makeAssociation(db: SpecDatabase) {
  const coalition = await makeCoalition(db);
  const organisation = await makeOrganisation(db, { coalitionId: coalition.id, name: { fr: 'Association Amal', ar: 'جمعية الأمل' } });
  const petition = await makePetition(db, { organisationId: organisation.id, coalitionId: coalition.id });
  const [author, second, operator] = [
    await makeMember(db, { organisationId: organisation.id, role: 'campaigner', name: 'Nadia' }),
    await makeMember(db, { organisationId: organisation.id, role: 'representative', name: 'Youssef' }),
    await makeMember(db, { organisationId: organisation.id, role: 'mailing_operator', name: 'Karim' }),
  ];
  return { coalition, organisation, petition, author, second, operator };
}
export type Association = Awaited<ReturnType<typeof makeAssociation>>;

/** The services of mailings on a spec's database, put together as the applications do: doors as the API, jobs as the worker. */
export async function openMailingHouse(db: SpecDatabase, entities: Entities, settings: Record<string, string> = {}) {
  const config = specConfig(db, { PUBLIC_URL: 'https://sawt.ma', ...settings });
  const [app, worker] = [await connect(db, 'app', entities), await connect(db, 'worker', entities)];
  const [outbox, audit, loaders] = [new Outbox(), new AuditLog(), new MailingLoaders(app.database)];
  const signers = new ConsentingSigners(new OrganisationKeys(new Keys(config)));
  const audience = new CountAudience(app.database, signers, new Subscribers(new Keys(config)));
  const move = new MoveMailing(app.database, audit);
  const { runner, askToStop, stop } = makeMailingWorker(worker.source, config);
  return {
    config, app, worker, runner, askToStop, audience, loaders,
    create: new CreateMailing(app.database, new ChooseAudience(new Petitions(app.database)), audit),
    update: new UpdateMailing(move),
    test: new TestMailing(move, outbox),
    approve: new ApproveMailing(move),
    send: new SendMailing(move, audience, outbox),
    pause: new PauseMailing(move),
    resume: new ResumeMailing(move, outbox),
    cancel: new CancelMailing(move, outbox),
    mailings: new Mailings(app.database),
    /** As a request of its own would read it. */
    progress: async (ctx: RequestContext, id: string) => new ShowProgress(app.database, new MailingLoaders(app.database)).of(ctx, (await new Mailings(app.database).byId(ctx, id)).row),
    close: async () => {
      stop();
      await Promise.all([app.close(), worker.close()]);
    },
  };
}
export type MailingHouse = Awaited<ReturnType<typeof openMailingHouse>>;

/** A mailing as it stands once the second person said yes; the test mail is left unsent. */
export async function makeApprovedMailing(house: MailingHouse, { organisation, petition, author, second }: Association, texts = [{ locale: 'fr', subject: 'Des nouvelles', body: 'Le conseil a répondu.' }]): Promise<Mailing> {
  const { id } = (await house.create.run(author.ctx, { organisation: organisation.slug, petition: petition.slug, texts })) as Mailing;
  await house.test.run(author.ctx, id);
  await house.worker.source.query(`delete from outbox where job = 'mailings.sendTest'`);
  await house.approve.run(second.ctx, id);
  return toMailing(await house.worker.source.manager.findOneByOrFail(MailingRow, { id }));
}

/** Time passes: leases and claims run out, what was put off is due. */
export async function letTimePass(db: SpecDatabase): Promise<void> {
  await db.sql(`update mailing_recipient set leased_until = now() - interval '1 second' where outcome = 'sending'`);
  await db.sql(`update mailing_recipient set due_at = now() where outcome = 'queued'`);
  await db.sql('update outbox set run_at = now(), claimed_until = null where failed_at is null');
}
