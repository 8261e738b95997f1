import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, illegalMove, invalidInput, type FieldFault } from '#libs/graphql';
import { isLocale, type Locale } from '#libs/i18n';
import { CharterTextRow } from '../charter-text.entity.js';
import { CharterVersionRow } from '../charter-version.entity.js';
import { cannotChange, type CharterFault } from '../charter.errors.js';
import { nextCharterState } from '../charter.states.js';
import type { DraftCharterInput, EditCharterInput, WriteCharterTextInput } from '../charters.input.js';
import { holdCharter, holdCharters } from '../held-charter.js';

const most = { title: 200, body: 20_000 };
type Written = { locale: Locale; title: string; body: string };

/** Writes the next version of a charter, in as many languages as the coalition wants. For the coordination, one draft at a time. */
@Injectable()
export class DraftCharter {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** Begins with the words of the version in force, if there is one. */
  async run(ctx: RequestContext, { coalitionId, referenceLocale }: DraftCharterInput): Promise<CharterVersionRow | CharterFault> {
    demand(ctx, 'charter.write', { coalitionId });
    if (!isLocale(referenceLocale)) return invalidInput(ctx, [fault(ctx, 'referenceLocale', 'organisations.charter.unknownLanguage')]);
    return this.database.transaction(ctx, async (em) => {
      await holdCharters(em, coalitionId);
      const [last] = await em.find(CharterVersionRow, { where: { coalitionId }, order: { number: 'DESC' }, take: 1 });
      if (last?.state === 'draft' || last?.state === 'proposed') return illegalMove(ctx, last.state.toUpperCase(), 'organisations.charter.oneAtATime', { number: last.number });
      const current = await em.findOneBy(CharterVersionRow, { coalitionId, state: 'adopted' });
      const { silenceIsConsent = false, associatesSign = false } = current ?? {};
      const id = newId();
      await em.insert(CharterVersionRow, { id, coalitionId, number: (last?.number ?? 0) + 1, referenceLocale, silenceIsConsent, associatesSign, authorId: demandAccount(ctx) });
      if (current) await copyTexts(em, current.id, id, await momentOf(em, ctx));
      return this.recorded(em, ctx, id, 'charter.draft');
    });
  }

  async edit(ctx: RequestContext, { versionId, referenceLocale, silenceIsConsent, associatesSign }: EditCharterInput): Promise<CharterVersionRow | CharterFault> {
    return this.change(ctx, versionId, async (em, { id }, updatedAt) => {
      if (!isLocale(referenceLocale)) return invalidInput(ctx, [fault(ctx, 'referenceLocale', 'organisations.charter.unknownLanguage')]);
      await em.update(CharterVersionRow, { id }, { referenceLocale, silenceIsConsent, associatesSign, updatedAt });
      return this.recorded(em, ctx, id, 'charter.edit');
    });
  }

  /** One language: empty words take it out; words that were not changed count as new only when they were found to be still right. */
  async write(ctx: RequestContext, input: WriteCharterTextInput): Promise<CharterVersionRow | CharterFault> {
    return this.change(ctx, input.versionId, async (em, version, at) => {
      const { id: versionId, coalitionId } = version;
      const [title, body] = [input.title.trim(), input.body.replaceAll('\r\n', '\n').trim()];
      const faults = textFaults(ctx, { locale: input.locale, title, body });
      if (!isLocale(input.locale) || faults.length > 0) return invalidInput(ctx, faults);
      const before = await em.findOneBy(CharterTextRow, { versionId, locale: input.locale });
      if (input.seenAt && (before?.writtenAt.getTime() ?? 0) > input.seenAt.getTime()) return illegalMove(ctx, 'DRAFT', 'organisations.charter.changedMeanwhile');
      const isSame = before?.title === title && before.body === body;
      if (!title) await em.delete(CharterTextRow, { versionId, locale: input.locale });
      else if (!isSame || input.isStillRight) await em.upsert(CharterTextRow, { versionId, locale: input.locale, coalitionId, title, body, writtenAt: at }, ['versionId', 'locale']);
      await em.update(CharterVersionRow, { id: versionId }, { updatedAt: at });
      return this.recorded(em, ctx, versionId, 'charter.edit', { locale: input.locale });
    });
  }

  private change(ctx: RequestContext, id: string, work: (em: EntityManager, version: CharterVersionRow, at: Date) => Promise<CharterVersionRow | CharterFault>): Promise<CharterVersionRow | CharterFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const version = await holdCharter(em, id);
      demand(ctx, 'charter.write', { coalitionId: version.coalitionId });
      return nextCharterState(version.state, 'edit') ? work(em, version, await momentOf(em, ctx)) : cannotChange(ctx, 'edit', version);
    });
  }

  private async recorded(em: EntityManager, ctx: RequestContext, id: string, action: string, detail = {}): Promise<CharterVersionRow> {
    const version = await em.findOneByOrFail(CharterVersionRow, { id });
    const { coalitionId, number } = version;
    await this.audit.record(em, ctx, { action, objectKind: 'charter', objectId: id, coalitionId, detail: { number, ...detail } });
    return version;
  }
}

async function copyTexts(em: EntityManager, from: string, to: string, at: Date): Promise<void> {
  await em.query('insert into charter_text (version_id, locale, coalition_id, title, body, written_at) select $2, locale, coalition_id, title, body, $3 from charter_text where version_id = $1', [from, to, at]);
}

function textFaults(ctx: RequestContext, { locale, title, body }: Omit<Written, 'locale'> & { locale: string }): FieldFault[] {
  const tooLong = (['title', 'body'] as const).filter((field) => ({ title, body })[field].length > most[field]);
  return [
    ...(isLocale(locale) ? [] : [fault(ctx, 'locale', 'organisations.charter.unknownLanguage')]),
    ...(!title && body ? [fault(ctx, 'title', 'organisations.charter.titleMissing')] : []),
    ...(title && !body ? [fault(ctx, 'body', 'organisations.charter.bodyMissing')] : []),
    ...tooLong.map((field) => fault(ctx, field, 'organisations.textTooLong', { most: most[field] })),
  ];
}
