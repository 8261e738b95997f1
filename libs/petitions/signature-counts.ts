import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type Count = (em: EntityManager, petitionId: string) => Promise<number>;

/** Asks the area that counts signatures, which knows petitions and is not known to them. Until it offers its count, nobody knows. */
@Injectable()
export class SignatureCounts {
  private count?: Count;

  /** Called once, by the area that counts. */
  offer(count: Count): void {
    this.count = count;
  }

  async of(em: EntityManager, petitionId: string): Promise<number | null> {
    return (await this.count?.(em, petitionId)) ?? null;
  }
}
