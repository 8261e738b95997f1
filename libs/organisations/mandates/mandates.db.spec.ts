import type { INestApplicationContext } from '@nestjs/common';
import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotSignedIn, type RequestContext } from '#libs/context';
import { InvalidInput } from '#libs/graphql';
import { makeSpecDatabase, specConfig, startAsApi, type SpecDatabase } from '#libs/testing';
import { organisationEntities, OrganisationsModule } from '../index.js';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '../testing/index.js';
import { GrantMandate } from './grant-mandate.service.js';
import { MandateRow } from './mandate.entity.js';
import type { GrantMandateInput } from './mandates.input.js';
import { Mandates } from './mandates.service.js';
import { RevokeMandate } from './revoke-mandate.service.js';

describe('the register of mandates', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let coalitionId: string;
  const inForce = async (ctx: RequestContext, organisationId: string, on?: string) => (await api.get(Mandates).inForce(ctx, { organisationId, on })).map(({ holder, powers }) => `${holder}: ${powers.join(' ')}`);
  const grant = (ctx: RequestContext, input: GrantMandateInput) => api.get(GrantMandate).run(ctx, input);
  async function house() {
    const { id } = await makeOrganisation(db, { coalitionId });
    return { id, head: await makeMember(db, { organisationId: id, role: 'representative', name: 'Amina' }), hand: await makeMember(db, { organisationId: id, role: 'campaigner', name: 'Bachir' }) };
  }
  async function granted(ctx: RequestContext, input: GrantMandateInput): Promise<MandateRow> {
    const answer = await grant(ctx, input);
    if (answer instanceof InvalidInput) throw new Error(answer.fields.map((field) => field.message).join(' '));
    return answer;
  }

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), [...authEntities, ...organisationEntities], [OrganisationsModule]);
    ({ id: coalitionId } = await makeCoalition(db));
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  it('is written by a representative, and read by the organisation and its coalitions only', async () => {
    const { id, head, hand } = await house();
    const input: GrantMandateInput = { organisationId: id, accountId: hand.accountId, powers: ['vote', 'speak'], office: ' trésorier ' };
    expect(await granted(head.ctx, input)).toMatchObject({ holder: 'Bachir', office: 'trésorier', powers: ['speak', 'vote'], untilOn: null });
    await expect(grant(hand.ctx, input)).rejects.toThrow(NotAllowed);
    await expect(grant((await makeCoordinator(db, { coalitionId })).ctx, input)).rejects.toThrow(NotAllowed);
    const elsewhere = (await makeCoalition(db)).id;
    const [neighbour, stranger] = [(await house()).hand, await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId: elsewhere })).id, role: 'representative' })];
    for (const ctx of [head.ctx, neighbour.ctx, (await makeCoordinator(db, { coalitionId })).ctx]) expect(await inForce(ctx, id)).toEqual(['Bachir: speak vote']);
    expect(await inForce(stranger.ctx, id)).toEqual([]);
    await expect(inForce(citizen(), id)).rejects.toThrow(NotSignedIn);
    expect(await db.sql(`select detail from audit_entry where action = 'mandate.grant' and organisation_id = $1`, [id])).toEqual([{ detail: { powers: 'speak vote' } }]);
  });

  it('names what is wrong and then writes nothing', async () => {
    const { id, head } = await house();
    const stranger = (await house()).hand;
    const other = await makeCoalition(db);
    const answer = await grant(head.ctx, { organisationId: id, accountId: stranger.accountId, coalitionId: other.id, powers: [], fromOn: '2026-11-22', untilOn: '2026-11-21', office: 'x'.repeat(121) });
    expect(answer).toBeInstanceOf(InvalidInput);
    expect((answer as InvalidInput).fields.map(({ field, code }) => `${field} ${code}`)).toEqual(['powers powersMissing', 'office textTooLong', 'untilOn endsBeforeItBegins', 'accountId notAMember', 'coalitionId notInCoalition']);
    expect(await grant(head.ctx, { organisationId: id, accountId: head.accountId, powers: ['sign'], fromOn: '2026-02-30' })).toMatchObject({ fields: [{ field: 'fromOn', code: 'notADay' }] });
    expect(await inForce(head.ctx, id)).toEqual([]);
  });

  it('answers for any day: before it began, its last day, the day after, and after a revocation', async () => {
    const { id, head, hand } = await house();
    await granted(head.ctx, { organisationId: id, accountId: head.accountId, powers: ['sign'], fromOn: '2025-01-10', untilOn: '2025-06-30' });
    const { id: revoked } = await granted(head.ctx, { organisationId: id, accountId: hand.accountId, powers: ['vote'], fromOn: '2025-06-01' });
    expect(await inForce(head.ctx, id, '2025-01-09')).toEqual([]);
    expect(await inForce(head.ctx, id, '2025-06-30')).toEqual(['Amina: sign', 'Bachir: vote']);
    expect(await inForce(head.ctx, id, '2025-07-01')).toEqual(['Bachir: vote']);
    await expect(api.get(RevokeMandate).run(hand.ctx, revoked)).rejects.toThrow(NotAllowed);
    const { revokedAt } = await api.get(RevokeMandate).run(head.ctx, revoked);
    expect((await api.get(RevokeMandate).run(head.ctx, revoked)).revokedAt).toEqual(revokedAt);
    expect(await inForce(head.ctx, id)).toEqual([]);
    expect(await inForce(head.ctx, id, '2025-07-01')).toEqual(['Bachir: vote']);
  });
});
