import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type Look = (em: EntityManager, petitionId: string) => Promise<Date | null>;

/** Asks the area that makes files, which knows deliveries and is not known to them. Until it offers itself, no list is known. */
@Injectable()
export class SignatureLists {
  private look?: Look;

  /** Called once, by the area that makes files. */
  offer(look: Look): void {
    this.look = look;
  }

  /** When the last list of a petition's signatures was made, as far as the actor may see it; null for never. */
  async lastMadeAt(em: EntityManager, petitionId: string): Promise<Date | null> {
    return (await this.look?.(em, petitionId)) ?? null;
  }
}
