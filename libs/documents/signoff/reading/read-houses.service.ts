import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { may, type RequestContext } from '#libs/context';
import { Database, momentOf, type Multilingual } from '#libs/database';
import { inLocale } from '#libs/i18n';
import { Mandates, OrganisationRow, toOrganisation } from '#libs/organisations';
import { SignOffAnswerRow } from '../answering/sign-off-answer.entity.js';
import { SignOffSignerRow } from '../answering/sign-off-signer.entity.js';
import { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { isOver } from '../held-sign-off.js';
import { logosOf } from '../outside/external-logos.service.js';
import { SignatoryTwins } from '../outside/signatory-twins.service.js';
import { SignOffExternalRow } from '../outside/sign-off-external.entity.js';
import type { SignOffRow } from '../sign-off.entity.js';
import { houseState } from '../sign-off.states.js';
import { HouseSigners } from './house-signers.service.js';
import { toAnswer, toExternal } from './show-sign-off.js';
import { SignOffHouse } from './sign-off.type.js';

/** Who was asked in a call and what each answered; for its coalition. */
@Injectable()
export class ReadHouses {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly twins: SignatoryTwins,
    private readonly signers: HouseSigners,
  ) {}

  /** By name in the reader's language. */
  async of(ctx: RequestContext, call: SignOffRow): Promise<SignOffHouse[]> {
    const { id: signOffId, coalitionId } = call;
    const mandated = await this.mandates.heldByActor(ctx, { coalitionId, power: 'sign' });
    const mine = new Set(ctx.actor.kind === 'account' ? ctx.actor.memberships.map(({ organisationId }) => organisationId) : []);
    return this.database.transaction(ctx, async (em) => {
      const known = await this.known(em, signOffId);
      const over = call.state !== 'open' || isOver(call, await momentOf(em, ctx));
      const houses: SignOffHouse[] = [];
      for (const row of known.houses) {
        const [organisation, external] = [known.organisations.get(row.organisationId ?? ''), known.externals.get(row.externalId ?? '')];
        const answers = known.answers.filter(({ houseId }) => houseId === row.id).map((answer) => toAnswer(answer, known.signers.get(answer.id)));
        const answer = answers.at(-1) ?? null;
        const state = houseState({ answer: answer?.answer, isOver: over, isReminded: row.remindedAt !== null });
        const { name, acronym } = organisation ?? external ?? { name: {}, acronym: null };
        const shown = external ? toExternal(external, await this.resembled(em, ctx, call, external), known.logos.get(external.id)) : null;
        const [isMine, maySign] = [mine.has(row.organisationId ?? ''), mandated.has(row.organisationId ?? '')];
        const whom = isMine && !maySign ? await this.signers.of(em, ctx, { coalitionId, organisationId: row.organisationId! }) : { whomToAsk: [], isMandated: maySign };
        houses.push(Object.assign(new SignOffHouse(), { id: row.id, names: name, acronym, organisation: organisation ? toOrganisation(organisation) : null, external: shown, state, answer, answers, isMine, maySign, ...whom }));
      }
      const collator = new Intl.Collator(ctx.locale, { sensitivity: 'base' });
      return houses.toSorted((a, b) => collator.compare(inLocale(a.names as Multilingual, ctx.locale), inLocale(b.names as Multilingual, ctx.locale)) || a.id.localeCompare(b.id));
    });
  }

  private async known(em: EntityManager, signOffId: string) {
    const houses = await em.findBy(SignOffHouseRow, { signOffId });
    const answers = await em.find(SignOffAnswerRow, { where: { signOffId }, order: { houseId: 'ASC', number: 'ASC' } });
    const signers = await em.findBy(SignOffSignerRow, { answerId: In(answers.map(({ id }) => id)) });
    const organisations = await em.findBy(OrganisationRow, { id: In(houses.flatMap(({ organisationId }) => organisationId ?? [])) });
    const externals = await em.findBy(SignOffExternalRow, { id: In(houses.flatMap(({ externalId }) => externalId ?? [])) });
    return {
      houses, answers, logos: await logosOf(em, externals.map(({ id }) => id)), signers: new Map(signers.map((row) => [row.answerId, row])),
      organisations: new Map(organisations.map((row) => [row.id, row])), externals: new Map(externals.map((row) => [row.id, row])),
    };
  }

  private async resembled(em: EntityManager, ctx: RequestContext, call: SignOffRow, external: SignOffExternalRow): Promise<Multilingual[]> {
    if (external.checkState !== 'waiting' || !may(ctx, 'document.examine', { coalitionId: call.coalitionId })) return [];
    return this.twins.of(em, call, external, external.id);
  }
}
