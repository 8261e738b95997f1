import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Runs the statements behind the letter form, its links and the register of offices in a role that crosses coalitions and may not read what is sealed. */
@Injectable()
export class LetterDoor {
  constructor(private readonly source: DataSource) {}

  run<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction((em) => this.within(em, work));
  }

  /** In a transaction that goes on in its own role afterwards. */
  async within<T>(em: EntityManager, work: (em: EntityManager) => Promise<T>): Promise<T> {
    const [{ role }] = await em.query<[{ role: string }]>('select current_user as role');
    await em.query('set local role sawt_letter');
    const done = await work(em);
    await em.query(`set local role ${role}`);
    return done;
  }
}
