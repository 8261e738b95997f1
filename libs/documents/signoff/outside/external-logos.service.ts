import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { NotFound, RateLimits, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { readLogo, type UploadedFile, type UploadFault } from '#libs/organisations';
import { byLink } from './contact.js';
import { SignOffExternalRow } from './sign-off-external.entity.js';
import { SignOffLogoRow } from './sign-off-logo.entity.js';

export const logoFaults = ['noFile', 'tooLarge', 'wrongKind', 'tooMany', 'unreadable', 'tooOften', 'notNow'] as const;
export type ExternalLogoFault = UploadFault | (typeof logoFaults)[number];
const HASH = /^[0-9a-f]{64}$/;
const perLink = { points: 20, seconds: 3600 };

/** The logo of an organisation from outside: given behind its link, seen by the coalition, and by everybody once it stands beside its name. */
@Injectable()
export class ExternalLogos {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
  ) {}

  /** Takes the place of the one before. The file is read only for who holds the link. Throws NotFound for any other link. */
  async set(ctx: RequestContext, token: string, read: () => Promise<UploadedFile | UploadFault>): Promise<ExternalLogoFault | undefined> {
    const owner = await this.database.transaction(ctx, (em) => this.owner(em, token));
    if (!owner) return 'notNow';
    if (!(await this.limits.take('signOffLogo', owner.id, perLink)).isAllowed) return 'tooOften';
    const file = await read();
    if (typeof file === 'string') return file;
    const drawn = await readLogo(file.content);
    if (!drawn) return 'unreadable';
    return this.database.transaction(ctx, async (em) => {
      const still = await this.owner(em, token);
      if (!still) return 'notNow';
      const { id: externalId, documentId, coalitionId } = still;
      const hash = createHash('sha256').update(externalId).update(drawn.small).digest('hex');
      await em.upsert(SignOffLogoRow, { externalId, documentId, coalitionId, hash, content: drawn.small, madeAt: await momentOf(em, ctx) }, ['externalId']);
      return undefined;
    });
  }

  /** Also when there was none. Throws NotFound for any other link. */
  async remove(ctx: RequestContext, token: string): Promise<void> {
    await this.database.transaction(ctx, async (em) => em.delete(SignOffLogoRow, { externalId: (await byLink(em, token)).externalId }));
  }

  /** As far as row security shows it. Throws NotFound for what nobody gave. */
  async image(ctx: RequestContext, hash: string): Promise<Buffer> {
    const row = HASH.test(hash) ? await this.database.transaction(ctx, (em) => em.findOneBy(SignOffLogoRow, { hash })) : null;
    if (!row) throw new NotFound();
    return row.content;
  }

  /** Undefined for one that was turned down. */
  private async owner(em: EntityManager, token: string): Promise<SignOffExternalRow | undefined> {
    const { externalId } = await byLink(em, token);
    const external = await em.findOneByOrFail(SignOffExternalRow, { id: externalId });
    return external.checkState === 'refused' ? undefined : external;
  }
}

/** Addresses of the logos of these, by whose they are. */
export async function logosOf(em: EntityManager, externalIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await em.find(SignOffLogoRow, { where: { externalId: In(externalIds) }, select: { externalId: true, hash: true } });
  return new Map(rows.map(({ externalId, hash }) => [externalId, `/documents/logos/${hash}.webp`]));
}
