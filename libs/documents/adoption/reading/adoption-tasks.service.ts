import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { isBlank } from '#libs/editor-schema';
import { Mandates, Organisations, toOrganisation, type Organisation } from '#libs/organisations';
import { rightsOf } from '../../drafting/document.access.js';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { nextDocumentState } from '../../drafting/document.states.js';
import { StandingTexts } from '../../versions/keeping/standing-texts.service.js';
import { Versions } from '../../versions/versions.service.js';
import { AdoptionHindrances } from '../adoption-hindrances.js';
import type { AdoptionRoundRow } from '../adoption-round.entity.js';
import { isPossible, type AdoptionVerb } from '../adoption.states.js';
import { AdoptionTasks as Tasks } from '../adoption.type.js';
import { AdoptionDissentRow } from '../dissent/adoption-dissent.entity.js';
import { dissentStates } from '../dissent/take-distance.service.js';
import { lastRound, votersOf } from '../held-round.js';

/** What one person may do with the adoption of a document now. */
@Injectable()
export class AdoptionTasks {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly organisations: Organisations,
    private readonly hindrances: AdoptionHindrances,
    private readonly texts: StandingTexts,
    private readonly versions: Versions,
  ) {}

  async of(ctx: RequestContext, document: DocumentRow): Promise<Tasks> {
    return this.database.transaction(ctx, async (em) => {
      const round = await lastRound(em, document.id);
      const { mayKeep, mayComment } = await rightsOf(em, ctx, document);
      const can = (verb: AdoptionVerb) => document.state !== 'archived' && isPossible(round?.phase, verb);
      const houses = await this.housesOf(ctx, em, document);
      const apart = new Set((await em.findBy(AdoptionDissentRow, { documentId: document.id, withdrawnAt: IsNull() })).map(({ organisationId }) => organisationId));
      const mayDissent = can('dissent') && dissentStates.includes(document.state);
      const isEdited = mayKeep && round !== undefined && can('takeIn') && (await this.isEdited(em, document, round));
      return Object.assign(new Tasks(), {
        mayOpen: mayKeep && can('open') && nextDocumentState(document.state, 'ask') !== undefined,
        maySilence: mayKeep && can('silence') && round!.mode === 'silence',
        mayVote: mayKeep && can('vote'), mayTakeIn: mayKeep && can('takeIn'), mayAnswer: mayKeep && can('answer'), mayRecall: mayKeep && can('recall') && nextDocumentState(document.state, 'recall') !== undefined,
        mayComment: mayComment && can('object'),
        objectFor: can('object') ? houses : [],
        dissentFor: mayDissent ? houses.filter(({ id }) => !apart.has(id)) : [],
        comeBackFor: mayDissent ? houses.filter(({ id }) => apart.has(id)) : [],
        hindrances: mayComment ? await this.hindrances.of(em, document) : [],
        isEdited, faults: isEdited ? await this.versions.faults(em, ctx, document) : [],
      });
    });
  }

  private async housesOf(ctx: RequestContext, em: EntityManager, document: DocumentRow): Promise<Organisation[]> {
    if (ctx.actor.kind !== 'account') return [];
    const held = await this.mandates.heldByActor(ctx, { coalitionId: document.coalitionId, power: 'vote' });
    const mine = held.size > 0 ? (await votersOf(em, document)).filter((id) => held.has(id)) : [];
    return mine.length > 0 ? (await this.organisations.byIds(ctx, mine)).map(toOrganisation) : [];
  }

  private async isEdited(em: EntityManager, document: DocumentRow, { editionId }: AdoptionRoundRow): Promise<boolean> {
    const frozen = await em.query<{ locale: string; hash: Buffer }[]>('select v.locale, v.hash from document_edition_text t join document_version v on v.id = t.version_id where t.edition_id = $1', [editionId]);
    return (await this.texts.now(em, document)).some(({ locale, live }) => {
      const kept = frozen.find((one) => one.locale === locale);
      return !live || (kept ? !kept.hash.equals(live.hash) : !isBlank(live.content));
    });
  }
}
