import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { inLocale, type Locale } from '#libs/i18n';

/** A funder project, for the cover of its report. */
export interface FunderProject {
  readonly name: string;
  readonly code: string;
  readonly funder: string;
}

/** Throws NotFound for what is no funder project of the coalition, as far as whoever asks may see. */
export async function demandProject(em: EntityManager, coalitionId: string, id: string): Promise<void> {
  const [found] = validate(id) ? await em.query<object[]>('select id from project where id = $1 and coalition_id = $2', [id, coalitionId]) : [];
  if (!found) throw new NotFound();
}

export async function readProject(em: EntityManager, id: string, locale: Locale): Promise<FunderProject | undefined> {
  const [found] = await em.query<{ name: Multilingual; code: string; funder: string }[]>('select name, code, funder from project where id = $1', [id]);
  return found && { name: inLocale(found.name, locale), code: found.code, funder: found.funder };
}
