import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { readPicture, type UploadedFile, type UploadFault } from '#libs/organisations';
import { campaignAndRule } from '../../participation/course/held-participation.js';
import { demandRun } from '../../participation/may-take-part.js';
import { CampaignImageRow } from './campaign-image.entity.js';

const MOST_IMAGES = 30;
export type ImageFault = UploadFault | 'unreadable' | 'tooManyImages';

/** The pictures of a campaign's kit: put in and taken out by who runs it, seen by who takes part. */
@Injectable()
export class CampaignImages {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** The file is read only for who may add one. */
  async add(ctx: RequestContext, campaignId: string, read: () => Promise<UploadedFile | UploadFault>): Promise<CampaignImageRow | ImageFault> {
    demand(ctx, 'participation.run');
    const { rule } = await this.database.transaction(ctx, (em) => campaignAndRule(em, campaignId));
    demandRun(ctx, rule);
    const file = await read();
    if (typeof file === 'string') return file;
    const picture = await readPicture(file.content);
    if (!picture) return 'unreadable';
    return this.database.transaction(ctx, async (em) => {
      if ((await em.countBy(CampaignImageRow, { campaignId, removedAt: IsNull() })) >= MOST_IMAGES) return 'tooManyImages';
      const { content, width, height, ending } = picture;
      const name = `${file.name.replace(/\.[^.]*$/, '')}.${ending}`;
      const id = newId();
      await em.insert(CampaignImageRow, { id, campaignId, coalitionId: rule.coalitionId, leadId: rule.leadId, name, width, height, content, uploadedBy: demandAccount(ctx) });
      await this.record(em, ctx, 'kit.addImage', id, rule);
      return em.findOneByOrFail(CampaignImageRow, { id });
    });
  }

  async remove(ctx: RequestContext, imageId: string): Promise<string> {
    demand(ctx, 'participation.run');
    return this.database.transaction(ctx, async (em) => {
      const row = validate(imageId) ? await em.findOne(CampaignImageRow, { where: { id: imageId }, select: { id: true, campaignId: true, coalitionId: true, leadId: true, removedAt: true } }) : null;
      if (!row) throw new NotFound();
      demandRun(ctx, row);
      if (!row.removedAt) await em.update(CampaignImageRow, { id: imageId }, { removedAt: await momentOf(em, ctx) });
      await this.record(em, ctx, 'kit.removeImage', imageId, row);
      return row.campaignId;
    });
  }

  /** Without the pictures themselves. */
  list(em: EntityManager, campaignId: string): Promise<Omit<CampaignImageRow, 'content'>[]> {
    return em.find(CampaignImageRow, { where: { campaignId, removedAt: IsNull() }, order: { uploadedAt: 'ASC', id: 'ASC' }, select: { id: true, campaignId: true, name: true, width: true, height: true, uploadedAt: true } });
  }

  /** As far as row security shows it to the actor. Throws NotFound. */
  async one(em: EntityManager, id: string): Promise<CampaignImageRow> {
    const row = validate(id) ? await em.findOneBy(CampaignImageRow, { id, removedAt: IsNull() }) : null;
    if (!row) throw new NotFound();
    return row;
  }

  private async record(em: EntityManager, ctx: RequestContext, action: string, objectId: string, { coalitionId, leadId }: { readonly coalitionId: string; readonly leadId: string }): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'campaign_kit', objectId, coalitionId, organisationId: leadId });
  }
}
