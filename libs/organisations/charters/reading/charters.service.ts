import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { isStale } from '../charter-document.js';
import { CharterTextRow } from '../charter-text.entity.js';
import { CharterText } from '../charter.type.js';
import { CharterVersionRow } from '../charter-version.entity.js';

/** Reads charters as far as row security goes: those adopted everybody, those proposed the coalition, drafts its coordination. */
@Injectable()
export class Charters {
  constructor(private readonly database: Database) {}

  /** The version in force; null where a coalition has adopted none. */
  async current(em: EntityManager, coalitionId: string): Promise<CharterVersionRow | null> {
    return em.findOneBy(CharterVersionRow, { coalitionId, state: 'adopted' });
  }

  /** The newest first. */
  async all(ctx: RequestContext, coalitionId: string): Promise<CharterVersionRow[]> {
    return this.database.transaction(ctx, (em) => em.find(CharterVersionRow, { where: { coalitionId }, order: { number: 'DESC' } }));
  }

  /** The version of that number, the one in force when unset. */
  async one(ctx: RequestContext, coalitionId: string, number: number | null | undefined): Promise<CharterVersionRow | null> {
    return this.database.transaction(ctx, (em) => (number ? em.findOneBy(CharterVersionRow, { coalitionId, number }) : this.current(em, coalitionId)));
  }

  /** The language that holds first. */
  async texts(ctx: RequestContext, { id, referenceLocale }: CharterVersionRow): Promise<CharterText[]> {
    const rows = await this.database.transaction(ctx, (em) => em.find(CharterTextRow, { where: { versionId: id }, order: { locale: 'ASC' } }));
    const texts = rows.map(({ locale, title, body, writtenAt }) => Object.assign(new CharterText(), { locale, title, body, writtenAt, isStale: isStale({ locale, writtenAt }, rows, referenceLocale) }));
    return texts.sort((a, b) => Number(b.locale === referenceLocale) - Number(a.locale === referenceLocale));
  }
}
