import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { illegalMove, invalidInput } from '#libs/graphql';
import { Mandates } from '#libs/organisations';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { AdoptionHindrances } from '../adoption-hindrances.js';
import type { AdoptionRoundRow } from '../adoption-round.entity.js';
import { mayNotAdopt, type AdoptionFault, type MayNotAdopt } from '../adoption.errors.js';
import type { ObjectToDocumentInput } from '../adoption.input.js';
import { isOver } from '../clock.js';
import { clockOf, SilenceClock } from '../course/silence-clock.service.js';
import { holdRound, votersOf, type HeldRound } from '../held-round.js';
import { sectionsOfEdition } from '../reading/edition-sections.js';
import { AdoptionObjectionRow } from './adoption-objection.entity.js';
import { checkObjection } from './checked-objection.js';

/** For whom somebody speaks, and under which mandate. */
type Voice = Pick<AdoptionObjectionRow, 'organisationId' | 'mandateId'>;

/**
 * Says something against an edition in its silence period. A full member objects under its mandate to vote, and a strong objection
 * stops the clock at once; associates, observers and people with a voice comment.
 */
@Injectable()
export class ObjectToDocument {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly hindrances: AdoptionHindrances,
    private readonly clock: SilenceClock,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: ObjectToDocumentInput): Promise<AdoptionRoundRow | AdoptionFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const held = await holdRound(em, ctx, input.documentId, 'object');
      if (!('round' in held)) return held;
      if (await this.isTooLate(em, ctx, held)) return illegalMove(ctx, 'SILENCE', 'documents.adoption.isOver');
      if (await isAboutAnother(em, held.round, input)) return mayNotAdopt(ctx, 'editionChanged');
      const voice = input.strength === 'comment' ? commenter(ctx, held, input) : await this.objector(em, ctx, held, input);
      if ('code' in voice) return voice;
      const said = checkObjection(ctx, input, await sectionsOfEdition(em, held.round.editionId!));
      if (Array.isArray(said)) return invalidInput(ctx, said);
      if (input.strength === 'strong' && (await isSaid(em, held.round, voice, said))) return mayNotAdopt(ctx, 'objectedAlready');
      return this.write(em, ctx, held.round, { ...voice, ...said, strength: input.strength });
    });
  }

  /** While something keeps it from being adopted, silence goes on past its hour. */
  private async isTooLate(em: EntityManager, ctx: RequestContext, { document, round }: HeldRound): Promise<boolean> {
    return isOver(clockOf(round), await momentOf(em, ctx)) && (await this.hindrances.of(em, document)).length === 0;
  }

  private async objector(em: EntityManager, ctx: RequestContext, { document }: HeldRound, { organisationId }: ObjectToDocumentInput): Promise<Voice | MayNotAdopt> {
    if (!organisationId || !validate(organisationId)) return mayNotAdopt(ctx, 'onlyMembers');
    const mandate = await this.mandates.held(em, ctx, { organisationId, coalitionId: document.coalitionId, power: 'vote' });
    if (!(await votersOf(em, document)).includes(organisationId.toLowerCase())) return mayNotAdopt(ctx, 'onlyMembers');
    return mandate ? { organisationId: organisationId.toLowerCase(), mandateId: mandate.id } : mayNotAdopt(ctx, 'noMandate');
  }

  private async write(em: EntityManager, ctx: RequestContext, round: AdoptionRoundRow, said: Partial<AdoptionObjectionRow>): Promise<AdoptionRoundRow> {
    const { id: roundId, documentId, coalitionId, editionId } = round;
    const id = newId();
    await em.insert(AdoptionObjectionRow, { ...said, id, roundId, documentId, coalitionId, editionId: editionId!, accountId: demandAccount(ctx), madeAt: await momentOf(em, ctx) });
    await this.audit.record(em, ctx, { action: 'adoption.object', objectKind: 'adoption_round', objectId: roundId, coalitionId, organisationId: said.organisationId ?? undefined, detail: { strength: said.strength! } });
    return said.strength === 'strong' ? this.clock.stop(em, ctx, round, { id }) : round;
  }
}

/** For the organisation they work in, of whatever kind; for themselves otherwise. */
function commenter(ctx: RequestContext, { document }: HeldRound, { organisationId }: ObjectToDocumentInput): Voice | MayNotAdopt {
  const { actor } = ctx;
  if (!organisationId) return { organisationId: null, mandateId: null };
  const isTheirs = actor.kind === 'account' && actor.memberships.some((one) => one.organisationId === organisationId.toLowerCase() && one.coalitionIds.includes(document.coalitionId));
  return isTheirs ? { organisationId: organisationId.toLowerCase(), mandateId: null } : mayNotAdopt(ctx, 'onlyMembers');
}

/** Sections are counted anew in every edition. */
async function isAboutAnother(em: EntityManager, { editionId }: AdoptionRoundRow, { edition }: ObjectToDocumentInput): Promise<boolean> {
  return typeof edition === 'number' && !(await em.existsBy(DocumentEditionRow, { id: editionId!, number: edition }));
}

async function isSaid(em: EntityManager, { id: roundId, editionId }: AdoptionRoundRow, { organisationId }: Voice, { locale, section }: { locale: string | null; section: number | null }): Promise<boolean> {
  return em.createQueryBuilder(AdoptionObjectionRow, 'o').where(`o.roundId = :roundId and o.editionId = :editionId and o.organisationId = :organisationId and o.locale = :locale and o.section = :section and o.state = 'open' and o.strength = 'strong'`, { roundId, editionId, organisationId, locale, section }).getExists();
}
