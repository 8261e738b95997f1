import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Notes when a petition reaches its milestones. */
@Injectable()
export class Milestones {
  /** Marks those that this number of signatures reaches for the first time, and names their goals. Survives being told twice. */
  async reach(em: EntityManager, petitionId: string, signatures: number): Promise<number[]> {
    const [rows] = (await em.query('update milestone set reached_at = now() where petition_id = $1 and goal <= $2 and reached_at is null returning goal', [petitionId, signatures])) as [{ goal: number }[], number];
    return rows.map(({ goal }) => goal).sort((a, b) => a - b);
  }
}
