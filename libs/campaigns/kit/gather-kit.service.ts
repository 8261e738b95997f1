import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Config } from '#libs/config';
import type { RequestContext } from '#libs/context';
import { momentOf } from '#libs/database';
import { inLocale, locales, type Locale } from '#libs/i18n';
import { OrganisationRow } from '#libs/organisations';
import { PetitionRow, PetitionTargetRow, PetitionTextRow } from '#libs/petitions';
import { ReadBrought } from '../participation/numbers/read-brought.service.js';
import type { ParticipationRuleRow } from '../participation/participation-rule.entity.js';
import type { CampaignRow } from '../plan/campaigns/campaign.entity.js';
import { ApprovedMessages } from '../plan/messages/approved-messages.service.js';
import { CampaignImages } from './images/campaign-images.service.js';
import type { KitContents, KitLink } from './packing/kit-contents.js';

/** Petitions whose words are settled. */
const settled: readonly string[] = ['approved', 'scheduled', 'open', 'paused'];

/** Puts together what goes into a kit, as far as row security shows it to who asks. */
@Injectable()
export class GatherKit {
  constructor(
    private readonly config: Config,
    private readonly messages: ApprovedMessages,
    private readonly images: CampaignImages,
    private readonly brought: ReadBrought,
  ) {}

  /** For one organisation, whose links tell what it brought; or for everybody. */
  async of(em: EntityManager, ctx: RequestContext, campaign: CampaignRow, { embargoUntil }: ParticipationRuleRow, organisation?: OrganisationRow): Promise<KitContents> {
    const petitions = await this.brought.petitions(em, campaign.id);
    return {
      campaign: campaign.id, slug: campaign.slug, title: campaign.title,
      organisation: organisation && { slug: organisation.slug, name: organisation.name },
      embargoUntil: embargoUntil && embargoUntil > (await momentOf(em, ctx)) ? embargoUntil : null,
      messages: await this.messages.of(em, campaign.id),
      images: (await this.images.list(em, campaign.id)).map(({ id, name }) => ({ id, name })),
      links: await this.links(em, petitions.map(({ id }) => id), organisation),
    };
  }

  private async links(em: EntityManager, ids: readonly string[], organisation?: OrganisationRow): Promise<KitLink[]> {
    const petitions = (await em.find(PetitionRow, { where: { id: In([...ids]) }, order: { slug: 'ASC' } })).filter(({ state }) => settled.includes(state));
    const texts = await em.findBy(PetitionTextRow, { petitionId: In(petitions.map(({ id }) => id)), isReady: true });
    const targets = await em.find(PetitionTargetRow, { where: { petitionId: In(petitions.map(({ id }) => id)) }, order: { position: 'ASC' } });
    const leads = await em.findBy(OrganisationRow, { id: In(petitions.map(({ organisationId }) => organisationId)) });
    return petitions.flatMap((petition) => locales.flatMap((locale) => {
      const text = texts.find((one) => one.petitionId === petition.id && one.locale === locale);
      const asking = organisation ?? leads.find(({ id }) => id === petition.organisationId);
      if (!text || !asking) return [];
      const addressed = targets.filter(({ petitionId }) => petitionId === petition.id).map(({ name }) => inLocale(name, locale));
      return [this.link(petition.slug, text, locale, asking, organisation?.slug, new Intl.ListFormat(locale, { type: 'conjunction' }).format(addressed))];
    }));
  }

  private link(slug: string, { title }: PetitionTextRow, locale: Locale, asking: OrganisationRow, org: string | undefined, targets: string): KitLink {
    const { publicUrl } = this.config;
    const address = `${publicUrl}/${locale}/petitions/${encodeURIComponent(slug)}${org ? `?org=${encodeURIComponent(org)}` : ''}`;
    const widget = `<div data-sawt="${slug}"${org ? ` data-org="${org}"` : ''} data-lang="${locale}">${title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</div>\n<script src="${publicUrl}/embed.js" async></script>`;
    return { slug, locale, title, address, widget, card: { title, titleLocale: locale, targets, organisation: inLocale(asking.name, locale), accent: asking.accent } };
  }
}
