import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { momentOf } from '#libs/database';
import { CoalitionMemberRow } from '#libs/organisations';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { SignOffAnswerRow } from '../answering/sign-off-answer.entity.js';
import { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { SignOffExternalRow } from '../outside/sign-off-external.entity.js';
import { SignOffRow } from '../sign-off.entity.js';
import { stands } from '../sign-off.states.js';
import { inOrder, listDocument, type Others } from './list-document.js';
import { Signatories } from './signatories.service.js';
import { SignOffListRow } from './sign-off-list.entity.js';
import { SignatoryRow } from './sign-off-signatory.entity.js';

/** An organisation that counts, with what it answered by the last day and after it. */
interface Counted {
  readonly house: SignOffHouseRow;
  readonly inTime: readonly SignOffAnswerRow[];
  readonly after: readonly SignOffAnswerRow[];
}

/** Seals the list of a call whose day is over: who signed by then stands in it for good, silence is counted as silence. For the worker. */
@Injectable()
export class SealSignOff {
  constructor(
    private readonly signatories: Signatories,
    private readonly audit: AuditLog,
  ) {}

  async run(em: EntityManager, ctx: RequestContext, call: SignOffRow, { referenceLocale }: Pick<DocumentRow, 'referenceLocale'>): Promise<void> {
    const { id, documentId, coalitionId, number } = call;
    const [at, counted, founders] = [await momentOf(em, ctx), await this.counted(em, call), await this.founders(em, coalitionId)];
    const lines: SignatoryRow[] = [];
    for (const { house, inTime } of counted) {
      const last = inTime.at(-1);
      if (last && stands(last.answer)) lines.push(await this.signatories.line(em, house, last, null));
    }
    const listed = inOrder(lines, call.listOrder, referenceLocale, founders).map((line, i) => Object.assign(line, { position: i + 1 }));
    const list = listDocument(call, listed, othersOf(counted));
    await em.insert(SignatoryRow, [...listed.map((line) => withdrawnAfter(line, counted)), ...(await this.traces(em, counted))]);
    await em.insert(SignOffListRow, { signOffId: id, documentId, coalitionId, ...list, sealedAt: at });
    await em.update(SignOffRow, { id }, { state: 'sealed', sealedAt: at });
    await this.audit.record(em, ctx, { action: 'signOff.seal', objectKind: 'sign_off', objectId: id, coalitionId, detail: { number, signatories: listed.length, hash: list.hash } });
  }

  /** Members, and from outside those the coordination admitted. */
  private async counted(em: EntityManager, { id: signOffId, documentId }: SignOffRow): Promise<Counted[]> {
    const houses = await em.find(SignOffHouseRow, { where: { signOffId }, order: { askedAt: 'ASC', id: 'ASC' } });
    const answers = await em.find(SignOffAnswerRow, { where: { signOffId }, order: { houseId: 'ASC', number: 'ASC' } });
    const admitted = new Set((await em.findBy(SignOffExternalRow, { documentId, checkState: 'admitted' })).map((one) => one.id));
    return houses.filter(({ externalId }) => externalId === null || admitted.has(externalId)).map((house) => {
      const own = answers.filter(({ houseId }) => houseId === house.id);
      return { house, inTime: own.filter(({ isLate }) => !isLate), after: own.filter(({ isLate }) => isLate) };
    });
  }

  private async founders(em: EntityManager, coalitionId: string): Promise<Set<string>> {
    return new Set((await em.findBy(CoalitionMemberRow, { coalitionId, kind: 'founder' })).map(({ organisationId }) => organisationId));
  }

  /** Who signed and withdrew by the last day: not in the list, but not as if nothing had been. */
  private async traces(em: EntityManager, counted: readonly Counted[]): Promise<SignatoryRow[]> {
    const traces: SignatoryRow[] = [];
    for (const { house, inTime } of counted) {
      const [signed, last] = [inTime.findLast(({ answer }) => stands(answer)), inTime.at(-1)];
      if (signed && last?.answer === 'withdraw') traces.push(Object.assign(await this.signatories.line(em, house, signed, null), { withdrawnAt: last.at, withdrawnWords: last.words }));
    }
    return traces;
  }
}

/** Withdrawn between the last day and the seal: it stands in the list, and has withdrawn. */
function withdrawnAfter(line: SignatoryRow, counted: readonly Counted[]): SignatoryRow {
  const withdrawal = counted.find(({ house }) => house.id === line.houseId)?.after.find(({ answer }) => answer === 'withdraw');
  return withdrawal ? Object.assign(line, { withdrawnAt: withdrawal.at, withdrawnWords: withdrawal.words }) : line;
}

function othersOf(counted: readonly Counted[]): Others {
  const last = counted.map(({ inTime }) => inTime.at(-1)?.answer);
  const count = (wanted: (typeof last)[number]) => last.filter((answer) => answer === wanted).length;
  return { abstained: count('abstain'), objected: count('object'), declined: count('decline'), withdrawn: count('withdraw'), unanswered: count(undefined) };
}
