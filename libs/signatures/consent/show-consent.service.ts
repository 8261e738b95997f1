import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { inLocale } from '#libs/i18n';
import { Organisations } from '#libs/organisations';
import { SigningPool } from '../batching/signing-pool.js';
import { MyConsent } from '../signing/my-signature.type.js';

interface KeptConsent {
  organisation_id: string;
  given_at: Date;
  unsubscribed_at: Date | null;
  wording: string;
}
const select = 'select c.organisation_id, c.given_at, c.unsubscribed_at, t.wording from consent c join consent_text t on t.version = c.text_version and t.locale = c.locale where c.signature_id = $1';

/** What a signer said yes to, organisation by organisation, with the words that stood beside the box. Changes nothing. */
@Injectable()
export class ShowConsent {
  constructor(
    private readonly pool: SigningPool,
    private readonly organisations: Organisations,
  ) {}

  /** The one behind the link at the foot of a mailing; undefined when the link is none of these. */
  async run(ctx: RequestContext, token: string): Promise<MyConsent | undefined> {
    const read = readToken(token);
    if (!read) return undefined;
    return (await this.toConsents(ctx, await this.pool.run<KeptConsent>('my-consent', `${select} and c.unsubscribe_hash = $2`, [read.id, read.hash])))[0];
  }

  /** All of a signature; whoever asks has shown the link that proves the right. */
  async of(ctx: RequestContext, signatureId: string): Promise<MyConsent[]> {
    return this.toConsents(ctx, await this.pool.run<KeptConsent>('my-consents', `${select} order by c.given_at, c.organisation_id`, [signatureId]));
  }

  private async toConsents(ctx: RequestContext, kept: KeptConsent[]): Promise<MyConsent[]> {
    const rows = await this.organisations.byIds(ctx, kept.map((consent) => consent.organisation_id));
    return kept.map((consent) => {
      const organisation = rows.find((row) => row.id === consent.organisation_id);
      const name = organisation ? inLocale(organisation.name, ctx.locale) : '';
      return Object.assign(new MyConsent(), { organisation: organisation?.slug ?? '', name, givenAt: consent.given_at, unsubscribedAt: consent.unsubscribed_at, wording: consent.wording.replace('{organisation}', name) });
    });
  }
}
