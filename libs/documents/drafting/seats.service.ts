import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import { CollabAccess, type Seat } from '../live/collab-access.js';
import type { Typist } from '../live/update-log.service.js';
import { rightsOf } from './document.access.js';
import { DocumentTextRow } from './document-text.entity.js';
import { DocumentRow } from './document.entity.js';
import { typedBy } from './document.states.js';

/** Where somebody sits at a text: what they may do there, and as whom the others see them. */
@Injectable()
export class DocumentSeats {
  constructor(
    private readonly database: Database,
    access: CollabAccess,
  ) {
    access.by((ctx, textId) => this.seatOf(ctx, textId));
  }

  /** Undefined for who may not read the document. */
  async seatOf(ctx: RequestContext, textId: string): Promise<Seat | undefined> {
    const { actor } = ctx;
    if (actor.kind !== 'account') return undefined;
    return this.database.transaction(ctx, async (em) => {
      const text = await em.findOneBy(DocumentTextRow, { id: textId });
      const document = text?.documentId ? await em.findOneBy(DocumentRow, { id: text.documentId }) : null;
      if (!document) return undefined;
      const { mayComment, mayType, maySuggest, organisationId: writesFor } = await rightsOf(em, ctx, document);
      if (!mayComment) return undefined;
      const organisationId = writesFor ?? actor.memberships.find(({ coalitionIds }) => coalitionIds.includes(document.coalitionId))?.organisationId ?? null;
      return { ...(await shownTo(em, { accountId: actor.accountId, organisationId })), mayType, maySuggest, isClosed: typedBy(document.state) === 'nobody' };
    });
  }
}

/** Somebody at a text as the others see them: a person’s name and their organisation’s. */
export async function shownTo(em: EntityManager, typist: Typist): Promise<Pick<Seat, 'typist' | 'shown'>> {
  const { accountId, organisationId } = typist;
  const [{ name }] = (await em.query<{ name: string }[]>('select name from account where id = $1', [accountId])) as [{ name: string }];
  const organisation = organisationId ? await em.findOneBy(OrganisationRow, { id: organisationId }) : null;
  const shown = { name, organisation: organisation && { fr: null, ar: null, en: null, es: null, ...organisation.name }, colour: colourOf(organisationId ?? accountId) };
  return { typist, shown };
}

/** One of twelve colours that are told apart on white and carry white letters, the same for an organisation everywhere. */
const colours = ['#0a5f55', '#8a1c3c', '#1d4e9e', '#7a4a00', '#5b2a86', '#0b6b2e', '#9c2f00', '#005f86', '#6b1f6b', '#3f5a00', '#a3214f', '#33448c'] as const;
const colourOf = (id: string) => colours[Number.parseInt(id.slice(-6), 16) % colours.length]!;
