import { In, type EntityManager } from 'typeorm';
import { SignOffAnswerRow } from './sign-off-answer.entity.js';

/** The answer that holds for each of these houses. */
export async function lastAnswers(em: EntityManager, houseIds: readonly string[]): Promise<Map<string, SignOffAnswerRow>> {
  const rows = await em.find(SignOffAnswerRow, { where: { houseId: In(houseIds) }, order: { houseId: 'ASC', number: 'ASC' } });
  return new Map(rows.map((row) => [row.houseId, row]));
}
