import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import type { Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { AdvocacyTargetRow } from './advocacy-target.entity.js';

/** How an office is written to. */
export interface TargetAddress {
  readonly name: Multilingual;
  /** Who holds the office, where a coalition wrote it; else empty. */
  readonly holder: string;
  /** Empty when none is known: then nothing can be mailed. */
  readonly email: string;
  /** The best first; never empty. */
  readonly languages: readonly Locale[];
}

/** The directory as other areas read it, in their transaction: as far as row security lets the actor see it, whole for jobs. */
@Injectable()
export class AdvocacyTargets {
  /** Undefined for an unknown or retired one. */
  async addressOf(em: EntityManager, id: string): Promise<TargetAddress | undefined> {
    const row = validate(id) ? await em.findOneBy(AdvocacyTargetRow, { id, retiredAt: IsNull() }) : null;
    if (!row) return undefined;
    const { name, holder, email, languages } = row;
    return { name, holder, email, languages: languages.length > 0 ? languages : ['fr'] };
  }

  /** Those of these that a coalition can address: common ones and its own, none that is retired. */
  async addressable(em: EntityManager, coalitionId: string, ids: readonly string[]): Promise<AdvocacyTargetRow[]> {
    const known = ids.filter((id) => validate(id));
    const there = { id: In(known), retiredAt: IsNull() };
    return known.length === 0 ? [] : em.find(AdvocacyTargetRow, { where: [{ ...there, coalitionId: IsNull() }, { ...there, coalitionId }] });
  }

  /** The entry and what it corrects or is corrected by in this coalition: what was done with one was done with all of them. */
  async sameAs(em: EntityManager, coalitionId: string, { id, hidesId }: Pick<AdvocacyTargetRow, 'id' | 'hidesId'>): Promise<string[]> {
    const others = await em.findBy(AdvocacyTargetRow, { coalitionId, hidesId: hidesId ?? id });
    return [...new Set([id, ...(hidesId ? [hidesId] : []), ...others.map((other) => other.id)])];
  }
}
