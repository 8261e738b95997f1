import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Multilingual } from '#libs/database';
import type { TargetKind } from './petition-target.entity.js';

/** Whom a petition addresses, as it is copied into it. */
export interface Addressee {
  readonly name: Multilingual;
  readonly kind: TargetKind;
}
type Look = (em: EntityManager, coalitionId: string, ids: readonly string[]) => Promise<ReadonlyMap<string, Addressee>>;

/** Asks the area that keeps the directory of targets, which knows petitions and is not known to them. Until it offers itself, no entry is known. */
@Injectable()
export class AddressBook {
  private look?: Look;

  /** Called once, by the area that keeps the directory. */
  offer(look: Look): void {
    this.look = look;
  }

  /** By id, those of these entries that this coalition can address today. */
  async of(em: EntityManager, coalitionId: string, ids: readonly string[]): Promise<ReadonlyMap<string, Addressee>> {
    return (ids.length > 0 && (await this.look?.(em, coalitionId, ids))) || new Map<string, Addressee>();
  }
}
