import { Injectable } from '@nestjs/common';
import { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { translate, type Locale } from '#libs/i18n';
import { Petitions, toPetition } from '#libs/petitions';
import { SigningPool } from '../batching/signing-pool.js';
import { ShowConsent } from '../consent/show-consent.service.js';
import { SignatureState } from '../signature.states.js';
import { MySignature } from './my-signature.type.js';

interface Kept {
  petition_id: string;
  state: number;
  created_at: Date;
  confirmed_at: Date | null;
  country: string;
  area: string | null;
  locale: Locale;
  name: string | null;
}

/** Shows a signer, by the link in the mail, everything that is kept about the signature. Changes nothing. */
@Injectable()
export class ShowMySignature {
  constructor(
    private readonly pool: SigningPool,
    private readonly petitions: Petitions,
    private readonly consents: ShowConsent,
  ) {}

  async run(ctx: RequestContext, token: string): Promise<MySignature | LinkExpired> {
    const read = readToken(token);
    const [kept] = read ? await this.pool.run<Kept>('my-signature', 'select s.petition_id, s.state, s.created_at, s.confirmed_at, s.country, s.area, s.locale, p.name from signature s left join public_signer p on p.signature_id = s.id and p.is_shown where s.id = $1 and s.manage_hash = $2', [read.id, read.hash]) : [];
    const petition = kept && (await this.petitions.byId(ctx, kept.petition_id));
    if (!read || !petition) return Object.assign(new LinkExpired(), { code: 'linkExpired', message: translate(ctx.locale, 'signatures.linkExpired') });
    return Object.assign(new MySignature(), {
      petition: toPetition(petition),
      state: Object.entries(SignatureState).find(([, state]) => state === kept.state)?.[0] ?? '',
      signedAt: kept.created_at, confirmedAt: kept.confirmed_at, country: kept.country, area: kept.area, locale: kept.locale, shownName: kept.name,
      consents: await this.consents.of(ctx, read.id),
    });
  }
}
