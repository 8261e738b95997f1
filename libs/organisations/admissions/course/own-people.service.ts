import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Keys, sameBytes } from '#libs/crypto';
import { MembershipRow } from '../../membership.entity.js';
import { contactHashOf } from '../applicant.js';
import type { ApplicationRow } from '../application.entity.js';

/** Tells who applies from who acts on the application. */
@Injectable()
export class OwnPeople {
  constructor(
    private readonly accounts: Accounts,
    private readonly keys: Keys,
  ) {}

  /** Whether somebody works for the organisation that applies, or writes for it. Where the actor works row security shows them. */
  async includes(em: EntityManager, { organisationId, contactHash }: ApplicationRow, accountId: string): Promise<boolean> {
    if (organisationId && (await em.existsBy(MembershipRow, { organisationId, accountId }))) return true;
    const [account] = contactHash ? await this.accounts.byIds(em, [accountId]) : [];
    return account !== undefined && sameBytes(contactHashOf(this.keys, account.email), contactHash!);
  }
}
