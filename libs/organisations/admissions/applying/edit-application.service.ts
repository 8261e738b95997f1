import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database, momentOf } from '#libs/database';
import { illegalMove, invalidInput, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { isInformal } from '../../facts/organisation-facts.js';
import { cannotAdmit } from '../admission.errors.js';
import { nextAdmissionState } from '../admission.states.js';
import { sealApplicant } from '../applicant.js';
import { ApplicationRow } from '../application.entity.js';
import { readApplication } from './application-check.js';
import { ApplicationContactRow } from './application-contact.entity.js';
import { ApplicationWriter } from './application-writer.service.js';
import type { EditApplicationInput } from './application.input.js';
import { Dossiers } from './dossiers.service.js';

/** Changes an application as long as it was not sent, or was sent back as incomplete. */
@Injectable()
export class EditApplication {
  constructor(
    private readonly database: Database,
    private readonly dossiers: Dossiers,
    private readonly writer: ApplicationWriter,
    private readonly keys: Keys,
  ) {}

  async run(ctx: RequestContext, { token, ...input }: EditApplicationInput): Promise<InvalidInput | IllegalMove | undefined> {
    return this.database.transaction(ctx, async (em) => {
      const { application, contact, criteria, terms, isConfirmed } = await this.dossiers.held(em, token, { isLocked: true });
      const { id, coalitionId, state } = application;
      if (!isConfirmed) return illegalMove(ctx, state, 'organisations.applying.confirmFirst');
      if (!contact || !nextAdmissionState(state, 'edit', terms)) return cannotAdmit(ctx, 'edit', application);
      const offered = await this.writer.offeredBy(em, coalitionId);
      // What it was sent as it may stay, whatever the coalition says today.
      const isInformalWelcome = offered.isInformalWelcome || (application.rules !== null && isInformal(application));
      const written = readApplication(ctx, input, { ...offered, criteria, isInformalWelcome });
      if (Array.isArray(written)) return invalidInput(ctx, written);
      await em.update(ApplicationRow, { id }, { ...written.row, updatedAt: await momentOf(em, ctx) });
      await this.writer.choose(em, application, written);
      if (written.contactName !== contact.name) await em.update(ApplicationContactRow, { applicationId: id }, { sealed: sealApplicant(this.keys, id, { ...contact, name: written.contactName }) });
      return undefined;
    });
  }
}
