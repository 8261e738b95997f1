import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { ProjectRow } from '#libs/campaigns';
import { NotFound } from '#libs/context';
import { inLocale, type Locale } from '#libs/i18n';

/** A funder project, for the cover of its report. */
export interface FunderProject {
  readonly name: string;
  readonly code: string;
  readonly funder: string;
}

/** Throws NotFound for what is no funder project of the coalition, as far as whoever asks may see. */
export async function demandProject(em: EntityManager, coalitionId: string, id: string): Promise<void> {
  if (!validate(id) || !(await em.existsBy(ProjectRow, { id, coalitionId }))) throw new NotFound();
}

export async function readProject(em: EntityManager, id: string, locale: Locale): Promise<FunderProject> {
  const { name, code, funder } = await em.findOneByOrFail(ProjectRow, { id });
  return { name: inLocale(name, locale), code, funder };
}

/** The projects of a coalition, the latest to begin first. */
export async function projectsOf(em: EntityManager, coalitionId: string, locale: Locale): Promise<{ id: string; name: string; code: string }[]> {
  const rows = await em.find(ProjectRow, { where: { coalitionId }, order: { startsOn: 'DESC', id: 'DESC' } });
  return rows.map(({ id, name, code }) => ({ id, name: inLocale(name, locale), code }));
}
