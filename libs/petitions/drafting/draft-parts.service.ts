import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { toWords } from '#libs/graphql';
import type { Locale } from '#libs/i18n';
import { MilestoneRow, PetitionPartnerRow, PetitionTargetRow, PetitionTextRow } from '../petition.entities.js';
import type { TargetKind } from '../petition-target.entity.js';
import type { MilestoneInput, PetitionTargetInput, PetitionTextInput } from './draft.input.js';

/** Writes the parts of a petition, already checked, in the caller's transaction. */
@Injectable()
export class DraftParts {
  /** Adds or replaces texts; a text whose words stay the same keeps the date of its words. */
  async putTexts(em: EntityManager, petitionId: string, texts: readonly PetitionTextInput[], at: Date): Promise<void> {
    const known = await em.findBy(PetitionTextRow, { petitionId });
    for (const { locale, title, body, isReady } of texts) {
      const words = { title: title.trim(), body: body.trim() };
      const before = known.find((text) => text.locale === locale);
      const isSame = before?.title === words.title && before.body === words.body;
      const row = { petitionId, locale: locale as Locale, ...words, isReady: isReady ?? true, updatedAt: isSame ? before.updatedAt : at };
      await em.upsert(PetitionTextRow, row, ['petitionId', 'locale']);
    }
  }

  async removeTexts(em: EntityManager, petitionId: string, locales: readonly string[]): Promise<void> {
    await em.delete(PetitionTextRow, { petitionId, locale: In([...locales]) });
  }

  async putTargets(em: EntityManager, petitionId: string, targets: readonly PetitionTargetInput[]): Promise<void> {
    await em.delete(PetitionTargetRow, { petitionId });
    const rows = targets.map(({ name, kind, targetId }, position) => ({ petitionId, position, name: toWords(name), kind: (kind ?? 'other') as TargetKind, targetId: targetId || null }));
    if (rows.length > 0) await em.insert(PetitionTargetRow, rows);
  }

  /** Replaces the milestones; one that stays keeps the moment at which it was reached. */
  async putMilestones(em: EntityManager, petitionId: string, milestones: readonly MilestoneInput[]): Promise<void> {
    const goals = milestones.map(({ goal }) => goal);
    await em.delete(MilestoneRow, { petitionId, goal: Not(In(goals)) });
    const rows = milestones.map(({ goal, label }) => ({ petitionId, goal, label: toWords(label) }));
    if (rows.length > 0) await em.upsert(MilestoneRow, rows, ['petitionId', 'goal']);
  }

  async putPartners(em: EntityManager, petitionId: string, organisationIds: readonly string[]): Promise<void> {
    await em.delete(PetitionPartnerRow, { petitionId, organisationId: Not(In([...organisationIds])) });
    await em.upsert(PetitionPartnerRow, organisationIds.map((organisationId, position) => ({ petitionId, organisationId, position })), ['petitionId', 'organisationId']);
  }
}
