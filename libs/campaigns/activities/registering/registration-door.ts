import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Runs the statements that give places, and those behind the form and the links, in a role that knows every registration and reads no contact. */
@Injectable()
export class RegistrationDoor {
  constructor(private readonly source: DataSource) {}

  /** In a transaction of its own. */
  run<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction((em) => this.within(em, work));
  }

  /** Within somebody's transaction, who has checked that they may; their own role comes back with the end of the work. */
  async within<T>(em: EntityManager, work: (em: EntityManager) => Promise<T>): Promise<T> {
    const [before] = await em.query<{ role: 'sawt_app' | 'sawt_worker' | 'sawt_register' }[]>('select current_user as role');
    await em.query('set local role sawt_register');
    const answer = await work(em);
    await em.query(`set local role ${before!.role}`);
    return answer;
  }
}
