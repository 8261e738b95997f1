import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { translate } from '#libs/i18n';
import { OrganisationRow } from '#libs/organisations';
import type { MailingRow } from '../mailing.entity.js';
import { MailingPreview } from '../mailing.type.js';
import { Letter, NOBODYS_TOKEN } from '../sending/letter.mail.js';
import { wordsOf } from './mailing-words.js';

/** Shows a mail as a signer of this language would get it; in a language the mailing has not, its first. */
@Injectable()
export class PreviewMailing {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
  ) {}

  async run(ctx: RequestContext, { id, organisationId, petitionId }: MailingRow, locale: string): Promise<MailingPreview> {
    demand(ctx, 'mailing.read', { organisationId });
    const { words, organisation } = await this.db.transaction(ctx, async (em) => {
      const all = await wordsOf(em, id);
      return { words: all.find((text) => text.locale === locale) ?? all[0], organisation: await em.findOneByOrFail(OrganisationRow, { id: organisationId }) };
    });
    if (!words) throw new NotFound();
    const letter = await Letter.of(words, organisation.name, this.config.publicUrl, petitionId ? 'signer' : 'subscriber');
    const givenName = translate(words.locale, 'mailings.letter.inventedName');
    return Object.assign(new MailingPreview(), { subject: letter.subject, ...letter.fill({ givenName, unsubscribeToken: NOBODYS_TOKEN }) });
  }
}
