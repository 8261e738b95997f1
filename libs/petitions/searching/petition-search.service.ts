import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PetitionTextRow } from '../petition-text.entity.js';
import { PetitionSearchRow } from './petition-search.entity.js';
import { wordsOf } from './stems.js';

/** Makes petitions findable. Called when one becomes public, in the same transaction; its words are frozen from then on. */
@Injectable()
export class PetitionSearch {
  async publish(em: EntityManager, petitionId: string): Promise<void> {
    const texts = await em.findBy(PetitionTextRow, { petitionId, isReady: true });
    const rows = texts.map(({ locale, title, body }) => ({ petitionId, locale, words: wordsOf(`${title} ${body}`) }));
    await em.delete(PetitionSearchRow, { petitionId });
    if (rows.length > 0) await em.insert(PetitionSearchRow, rows);
  }
}
