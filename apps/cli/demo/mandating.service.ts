import { Injectable } from '@nestjs/common';
import { dayOf } from '#libs/i18n';
import { GrantMandate, MandateRow, Mandates } from '#libs/organisations';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';

const YEAR = 365 * 86_400_000;

/** The register: each organisation's representative speaks, signs and votes for it. */
@Injectable()
export class Mandating {
  constructor(
    private readonly mandates: Mandates,
    private readonly grant: GrantMandate,
  ) {}

  async run({ delegates }: Actors): Promise<void> {
    for (const ctx of delegates.values()) {
      if (ctx.actor.kind !== 'account') continue;
      const { accountId, memberships } = ctx.actor;
      const organisationId = memberships[0]!.organisationId;
      if ((await this.mandates.inForce(ctx, { organisationId })).length > 0) continue;
      const fromOn = dayOf(new Date(Date.now() - YEAR));
      demanded(await this.grant.run(ctx, { organisationId, accountId, powers: ['speak', 'sign', 'vote'], office: ctx.locale === 'ar' ? 'الرئاسة' : 'Présidence', fromOn }), MandateRow);
    }
  }
}
