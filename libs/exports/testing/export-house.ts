import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { AuthWorkerModule, authEntities } from '#libs/auth';
import { campaignEntities, CampaignsModule, CampaignsWorkerModule } from '#libs/campaigns';
import type { RequestContext } from '#libs/context';
import { documentEntities, DocumentsWorkerModule } from '#libs/documents';
import { JobRunner } from '#libs/jobs';
import { mailingEntities, MailingsModule, MailingsWorkerModule } from '#libs/mailings';
import { organisationEntities, OrganisationsWorkerModule } from '#libs/organisations';
import { petitionEntities, PetitionsWorkerModule } from '#libs/petitions';
import { signatureEntities, SignaturesModule, SignaturesWorkerModule } from '#libs/signatures';
import { specConfig, startAsApi, startAsWorker, type SpecDatabase } from '#libs/testing';
import { DownloadExport } from '../downloading/download-export.service.js';
import { Export, type RequestExportResult } from '../export.type.js';
import { ExportsModule } from '../exports.module.js';
import { ExportsWorkerModule } from '../exports.worker.module.js';
import { exportEntities } from '../index.js';
import { ExpireExports } from '../making/expire-exports.job.js';
import { Exports } from '../reading/exports.service.js';
import type { RequestExportInput } from '../requesting/request-export.input.js';
import { RequestExport } from '../requesting/request-export.service.js';

export const houseEntities = [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...campaignEntities, ...mailingEntities, ...documentEntities, ...exportEntities];
export const workerModules = [AuthWorkerModule, OrganisationsWorkerModule, PetitionsWorkerModule, SignaturesWorkerModule, CampaignsWorkerModule, MailingsWorkerModule, DocumentsWorkerModule, ExportsWorkerModule];

/** Exports on a spec's database as the applications wire them, with a folder of their own: doors as the API, jobs as the worker. */
export async function openExportHouse(db: SpecDatabase, settings: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'sawt-exports-'));
  const config = specConfig(db, { PUBLIC_URL: 'https://sawt.ma', FILES_DIR: folder, ...settings });
  const [app, worker] = [await startAsApi(config, houseEntities, [ExportsModule, SignaturesModule, CampaignsModule, MailingsModule]), await startAsWorker(config, houseEntities, workerModules)];
  const files = join(folder, 'exports');
  const house = {
    config, app, worker,
    request: app.get(RequestExport),
    exports: app.get(Exports),
    download: app.get(DownloadExport),
    expire: worker.get(ExpireExports, { strict: false }),
    workDone: () => worker.get(JobRunner).drain(),
    /** What lies on disk, by name. */
    onDisk: async () => {
      const names = await readdir(files).catch(() => []);
      return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(files, name))] as const)));
    },
    /** Asks for a file, lets it be made and takes it. */
    fetch: async (ctx: RequestContext, input: RequestExportInput) => {
      const { id } = made(await house.request.run(ctx, input));
      await house.workDone();
      const shown = await house.exports.byId(ctx, id);
      return { shown, bytes: await house.take(ctx, shown) };
    },
    take: async (ctx: RequestContext, { id, url }: Pick<Export, 'id' | 'url'>) => {
      const found = await house.download.run(ctx, id, (url ?? '').split('/').at(-1)!);
      if (typeof found === 'string') throw new Error(found);
      return buffer(found.content);
    },
    close: async () => {
      await Promise.all([app.close(), worker.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
  return house;
}
export type ExportHouse = Awaited<ReturnType<typeof openExportHouse>>;

/** The export that came of a request; fails when it was something else. */
export function made(result: RequestExportResult): Export {
  if (!(result instanceof Export)) throw new Error(JSON.stringify(result));
  return result;
}
