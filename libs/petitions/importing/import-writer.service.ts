import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { canonicalJson } from '../canonical-text.js';
import {
  AnswerRow, ImportedTallyRow, PetitionChangeRow, PetitionPartnerRow, PetitionReviewRow, PetitionRow, PetitionSearchRow, PetitionTargetRow, PetitionTextRow,
} from '../petition.entities.js';
import { isPublic } from '../petition.states.js';
import { wordsOf } from '../searching/stems.js';
import { sha256 } from '#libs/crypto';
import type { ArchivePlace } from './archive.service.js';
import type { ImportedPetition } from './imported-petition.js';

export interface Written {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}
type Placed = ImportedPetition & { readonly id: string; readonly digest: string };

const parts = [PetitionTextRow, PetitionTargetRow, PetitionPartnerRow, PetitionChangeRow, PetitionReviewRow, PetitionSearchRow, AnswerRow, ImportedTallyRow];

/** Writes a batch of imported petitions in the caller's transaction: new ones, and those whose record has changed; the others are left alone. */
@Injectable()
export class ImportWriter {
  async write(em: EntityManager, place: ArchivePlace, petitions: readonly ImportedPetition[]): Promise<Written> {
    await em.query(`select pg_advisory_xact_lock(hashtext('petitions.import'))`);
    const known = await em.findBy(PetitionRow, { sourceKey: In(petitions.map(({ sourceKey }) => sourceKey)) });
    const bySource = new Map(known.map((row) => [row.sourceKey, row]));
    const given = petitions.map((petition): Placed => ({ ...petition, id: bySource.get(petition.sourceKey)?.id ?? newId(), digest: digestOf(petition) }));
    const added = given.filter(({ sourceKey }) => !bySource.has(sourceKey));
    const changed = given.filter(({ sourceKey, digest }) => bySource.has(sourceKey) && bySource.get(sourceKey)!.source?.digest !== digest);
    for (const part of parts) if (changed.length > 0) await em.delete(part, { petitionId: In(changed.map(({ id }) => id)) });
    await this.put(em, place, [...added, ...changed]);
    return { added: added.length, changed: changed.length, unchanged: given.length - added.length - changed.length };
  }

  private async put(em: EntityManager, place: ArchivePlace, petitions: readonly Placed[]): Promise<void> {
    if (petitions.length === 0) return;
    await em.upsert(PetitionRow, petitions.map((petition) => rowOf(petition, place)), ['id']);
    await em.insert(PetitionTextRow, petitions.map(({ id, locale, title, body, updatedAt }) => ({ petitionId: id, locale, title, body, isReady: true, updatedAt })));
    await em.insert(PetitionTargetRow, petitions.map(({ id, target }) => ({ petitionId: id, position: 0, ...target })));
    await em.insert(PetitionPartnerRow, petitions.map(({ id }) => ({ petitionId: id, organisationId: place.organisationId, position: 0 })));
    await em.insert(PetitionChangeRow, petitions.flatMap(({ id, changes }) => changes.map((change) => ({ id: newId(), petitionId: id, ...change }))));
    await em.insert(AnswerRow, petitions.flatMap(({ id, locale, answers }) => answers.map((answer) => ({ id: newId(), petitionId: id, locale, ...answer }))));
    await em.insert(PetitionReviewRow, petitions.flatMap(({ id, review }) => (review ? [{ id: newId(), petitionId: id, decision: 'rejected' as const, reasons: [review.reason], note: review.note, decidedAt: review.decidedAt, isImported: true }] : [])));
    await em.insert(ImportedTallyRow, petitions.flatMap(({ id, tally, source }) => (tally ? [{ petitionId: id, ...tally, source: source.name }] : [])));
    await em.insert(PetitionSearchRow, petitions.filter(({ state }) => isPublic(state)).map(({ id, locale, title, body }) => ({ petitionId: id, locale, words: wordsOf(`${title} ${body}`) })));
  }
}

function rowOf({ id, slug, state, locale, openedAt, closedAt, source, sourceKey, digest, createdAt, updatedAt }: Placed, place: ArchivePlace): Partial<PetitionRow> {
  return { id, slug, ...place, state, referenceLocale: locale, openedAt, closedAt, isImported: true, source: { ...source, digest }, sourceKey, createdAt, updatedAt };
}

/** The same for the same petition, read the same way. */
function digestOf(petition: ImportedPetition): string {
  return sha256(canonicalJson(JSON.parse(JSON.stringify(petition)))).toString('hex');
}
