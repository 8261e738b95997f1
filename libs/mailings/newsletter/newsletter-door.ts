import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Runs the statements behind the newsletter's form and links in a role that crosses coalitions and may not read a sealed contact. */
@Injectable()
export class NewsletterDoor {
  constructor(private readonly source: DataSource) {}

  run<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(async (em) => {
      await em.query('set local role sawt_subscribe');
      return work(em);
    });
  }
}
