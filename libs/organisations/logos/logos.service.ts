import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionRow } from '../coalition.entity.js';
import { OrganisationAccess } from '../organisation.access.js';
import { OrganisationRow } from '../organisation.entity.js';
import type { UploadedFile, UploadFault } from '../uploads/read-upload.js';
import { LogoRow } from './logo.entity.js';
import { toLogo, type Logo, type LogoSize } from './logo.type.js';
import { readLogo } from './read-logo.js';

export type LogoOwner = { readonly organisationId: string } | { readonly coalitionId: string };
export type LogoFault = UploadFault | 'unreadable';
const HASH = /^[0-9a-f]{64}$/;

/** The logo of an organisation or of a coalition. For who may change what it says of itself; seen by everybody. */
@Injectable()
export class Logos {
  constructor(
    private readonly database: Database,
    private readonly access: OrganisationAccess,
    private readonly audit: AuditLog,
  ) {}

  /** Takes the place of the one before. The file is read only for who may give one. */
  async set(ctx: RequestContext, owner: LogoOwner, read: () => Promise<UploadedFile | UploadFault>): Promise<Logo | LogoFault> {
    await this.demand(ctx, owner);
    const file = await read();
    if (typeof file === 'string') return file;
    const images = await readLogo(file.content);
    if (!images) return 'unreadable';
    const hash = createHash('sha256').update(Object.values(owner)[0] as string).update(images.large).digest('hex');
    await this.database.transaction(ctx, async (em) => {
      await this.name(em, ctx, owner, hash);
      await em.delete(LogoRow, owner);
      await em.insert(LogoRow, { hash, ...owner, ...images });
    });
    return toLogo(hash)!;
  }

  async remove(ctx: RequestContext, owner: LogoOwner): Promise<void> {
    await this.demand(ctx, owner);
    await this.database.transaction(ctx, async (em) => {
      await this.name(em, ctx, owner, null);
      await em.delete(LogoRow, owner);
    });
  }

  /** Throws NotFound when nobody's logo is this. */
  async image(ctx: RequestContext, hash: string, size: LogoSize): Promise<Buffer> {
    const row = HASH.test(hash) && (await this.database.transaction(ctx, (em) => em.findOne(LogoRow, { where: { hash }, select: { hash: true, [size]: true } })));
    if (!row) throw new NotFound();
    return row[size];
  }

  private async demand(ctx: RequestContext, owner: LogoOwner): Promise<void> {
    if ('organisationId' in owner) return this.access.demand(ctx, 'organisation.update', owner.organisationId);
    if (!validate(owner.coalitionId)) throw new NotFound();
    demand(ctx, 'coalition.update', owner);
  }

  /** Also holds the owner's row, so that of two at the same moment the later one stays. */
  private async name(em: EntityManager, ctx: RequestContext, owner: LogoOwner, logo: string | null): Promise<void> {
    const isOrganisation = 'organisationId' in owner;
    const id = isOrganisation ? owner.organisationId : owner.coalitionId;
    const { affected } = isOrganisation ? await em.update(OrganisationRow, { id }, { logo }) : await em.update(CoalitionRow, { id }, { logo });
    if (affected !== 1) throw new NotFound();
    const act = isOrganisation
      ? ({ action: logo ? 'organisation.logo' : 'organisation.removeLogo', objectKind: 'organisation' } as const)
      : ({ action: logo ? 'coalition.logo' : 'coalition.removeLogo', objectKind: 'coalition' } as const);
    await this.audit.record(em, ctx, { ...act, objectId: id, ...owner });
  }
}
