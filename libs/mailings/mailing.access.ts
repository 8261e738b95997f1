import { validate } from 'uuid';
import type { EntityManager } from 'typeorm';
import { demand, may, NotFound, type RequestContext } from '#libs/context';
import { MailingRow } from './mailing.entity.js';
import { permissionFor } from './mailing.permissions.js';
import { mailingVerbs, nextState, type MailingVerb } from './mailing.states.js';

/** The mailing, held until the end of the transaction when it is about to change. Throws NotFound to everybody outside its organisation. */
export async function demandMailing(em: EntityManager, ctx: RequestContext, id: string, permission: string, isToChange = false): Promise<MailingRow> {
  if (!validate(id)) throw new NotFound();
  const mailing = await em.findOne(MailingRow, { where: { id }, ...(isToChange && { lock: { mode: 'pessimistic_write' as const } }) });
  if (!mailing) throw new NotFound();
  demand(ctx, permission, { organisationId: mailing.organisationId });
  return mailing;
}

/** Whether the actor wrote these words or changed them last, and so cannot be the second person. */
export function hasWritten({ actor }: RequestContext, { authorId, editedBy }: Pick<MailingRow, 'authorId' | 'editedBy'>): boolean {
  return actor.kind === 'account' && [authorId, editedBy].includes(actor.accountId);
}

/** What the actor may do with the mailing now. */
export function actionsOn(ctx: RequestContext, mailing: MailingRow): MailingVerb[] {
  return mailingVerbs.filter(
    (verb) => nextState(mailing.state, verb) !== undefined && may(ctx, permissionFor[verb], { organisationId: mailing.organisationId }) && !(verb === 'approve' && hasWritten(ctx, mailing)),
  );
}
