import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, may, NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type FieldFault, type InvalidInput } from '#libs/graphql';
import { isLocale, slugCandidates, type Locale } from '#libs/i18n';
import { fullMembers, groupSeat, writers } from '../document.access.js';
import { DocumentTextRow } from '../document-text.entity.js';
import { DocumentRow } from '../document.entity.js';
import type { BeginDocumentInput } from '../drafting.input.js';
import { wordFaults, writtenOf } from './document-words.js';

type NewDocument = Pick<DocumentRow, 'coalitionId' | 'organisationId' | 'groupId' | 'referenceLocale' | 'kind' | 'title' | 'wordLimit'> & { readonly state: 'proposed' | 'drafting' };

/** Begins a document with an empty text for each language: a full member’s writer, the coordination in a member’s name, or a seat of the working group that is to write it. */
@Injectable()
export class BeginDocument {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: BeginDocumentInput): Promise<DocumentRow | InvalidInput> {
    const { coalitionId } = input;
    demand(ctx, 'document.read', { coalitionId });
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const faults = [...(await this.placeFaults(em, ctx, input, accountId)), ...languageFaults(ctx, input)];
      const written = writtenOf(input);
      if (isLocale(input.referenceLocale)) faults.push(...wordFaults(ctx, written, input.referenceLocale));
      if (faults.length > 0) return invalidInput(ctx, faults);
      const { organisationId, groupId, otherLocales, isProposal } = input;
      const referenceLocale = input.referenceLocale as Locale;
      return this.write(em, ctx, { ...written, coalitionId, organisationId, groupId: groupId || null, referenceLocale, state: isProposal ? 'proposed' : 'drafting' }, [referenceLocale, ...((otherLocales ?? []) as Locale[])]);
    });
  }

  /** With an empty text in each of these languages; in the transaction of who may. */
  async write(em: EntityManager, ctx: RequestContext, given: NewDocument, locales: readonly Locale[]): Promise<DocumentRow> {
    const document = await this.insert(em, ctx, given);
    const { id: documentId, coalitionId, organisationId } = document;
    await em.insert(DocumentTextRow, [...new Set(locales)].map((locale) => ({ id: newId(), documentId, coalitionId, locale })));
    await this.audit.record(em, ctx, { action: 'document.begin', objectKind: 'document', objectId: documentId, coalitionId, organisationId });
    return document;
  }

  /** Throws NotAllowed for who writes nothing there. */
  private async placeFaults(em: EntityManager, ctx: RequestContext, { coalitionId, organisationId, groupId }: BeginDocumentInput, accountId: string): Promise<FieldFault[]> {
    const isMember = validate(organisationId) && (await fullMembers(em, coalitionId, [organisationId])).length > 0;
    if (groupId) {
      const seat = validate(groupId) ? await groupSeat(em, groupId, accountId) : undefined;
      if (!seat) throw new NotAllowed();
      const isOfSeat = seat.organisationId === null ? await sitsThere(em, groupId, organisationId) : seat.organisationId === organisationId;
      return isMember && isOfSeat ? [] : [fault(ctx, 'organisationId', 'documents.drafting.noSeat')];
    }
    if (may(ctx, 'document.keep', { coalitionId })) return isMember ? [] : [fault(ctx, 'organisationId', 'documents.drafting.noMember')];
    const writes = ctx.actor.kind === 'account' && ctx.actor.memberships.some((m) => m.organisationId === organisationId && writers.includes(m.role) && m.coalitionIds.includes(coalitionId));
    if (!writes || !isMember) throw new NotAllowed();
    return [];
  }

  /** Takes the first address that is free; also addresses this person cannot see are respected. */
  private async insert(em: EntityManager, ctx: RequestContext, { coalitionId, organisationId, groupId, referenceLocale, kind, title, wordLimit, state }: NewDocument): Promise<DocumentRow> {
    const [id, at] = [newId(), await momentOf(em, ctx)];
    for (const slug of slugCandidates(id, [title[referenceLocale]!, ...Object.values(title)])) {
      const made = await em.query<unknown[]>(
        `insert into document (id, slug, coalition_id, organisation_id, group_id, kind, title, reference_locale, word_limit, state, made_by, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12) on conflict (slug) do nothing returning id`,
        [id, slug, coalitionId, organisationId, groupId, kind, title, referenceLocale, wordLimit, state, demandAccount(ctx), at],
      );
      if (made.length > 0) return em.findOneByOrFail(DocumentRow, { id });
    }
    throw new Error('No free address for a document');
  }
}

async function sitsThere(em: EntityManager, groupId: string, organisationId: string): Promise<boolean> {
  if (!validate(organisationId)) return false;
  const found = await em.query<unknown[]>('select 1 from working_group_organisation where group_id = $1 and organisation_id = $2 and is_seated', [groupId, organisationId]);
  return found.length > 0;
}

function languageFaults(ctx: RequestContext, { referenceLocale, otherLocales }: BeginDocumentInput): FieldFault[] {
  const strange = (otherLocales ?? []).some((locale) => !isLocale(locale));
  return [
    ...(isLocale(referenceLocale) ? [] : [fault(ctx, 'referenceLocale', 'documents.drafting.noLanguage')]),
    ...(strange ? [fault(ctx, 'otherLocales', 'documents.drafting.noLanguage')] : []),
  ];
}
