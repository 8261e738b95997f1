import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Config } from '#libs/config';
import type { RequestContext } from '#libs/context';
import { momentOf } from '#libs/database';
import { inLocale, locales, type Locale } from '#libs/i18n';
import { OrganisationRow } from '#libs/organisations';
import { PetitionRow, PetitionTargetRow, PetitionTextRow } from '#libs/petitions';
import type { ParticipationRuleRow } from '../participation/participation-rule.entity.js';
import type { CampaignRow } from '../plan/campaigns/campaign.entity.js';
import { ApprovedMessages } from '../plan/messages/approved-messages.service.js';
import { CampaignImages } from './images/campaign-images.service.js';
import type { KitContents, KitLink } from './packing/kit-contents.js';

/** Petitions whose words are settled, each with the first moment at which an action about it is free. */
const settled = `
  select t.id, case when not bool_or(a.embargo_until is null or a.embargo_until <= now()) then min(a.embargo_until) end as "embargoUntil", bool_or(a.is_public) as "isPublic"
  from coordinated_action a join petition t on t.id = a.subject_id and t.coalition_id = a.coalition_id and t.state in ('approved', 'scheduled', 'open', 'paused')
  where a.campaign_id = $1 and a.subject_kind = 'petition' and a.state <> 'called_off' group by t.id`;
type Carried = Pick<KitLink, 'embargoUntil' | 'isPublic'> & { readonly id: string };

/** Puts together what goes into a kit, as far as row security shows it to who asks. */
@Injectable()
export class GatherKit {
  constructor(
    private readonly config: Config,
    private readonly messages: ApprovedMessages,
    private readonly images: CampaignImages,
  ) {}

  /** For one organisation, whose links tell what it brought; or for everybody. */
  async of(em: EntityManager, ctx: RequestContext, campaign: CampaignRow, { embargoUntil }: ParticipationRuleRow, organisation?: OrganisationRow): Promise<KitContents> {
    return {
      campaign: campaign.id, slug: campaign.slug, title: campaign.title,
      organisation: organisation && { slug: organisation.slug, name: organisation.name },
      messages: await this.messages.of(em, campaign.id),
      images: (await this.images.list(em, campaign.id)).map(({ id, name }) => ({ id, name })),
      imagesEmbargo: embargoUntil && embargoUntil > (await momentOf(em, ctx)) ? embargoUntil : null,
      links: await this.links(em, await em.query<Carried[]>(settled, [campaign.id]), organisation),
    };
  }

  private async links(em: EntityManager, carried: readonly Carried[], organisation?: OrganisationRow): Promise<KitLink[]> {
    const petitions = await em.find(PetitionRow, { where: { id: In(carried.map(({ id }) => id)) }, order: { slug: 'ASC' } });
    const texts = await em.findBy(PetitionTextRow, { petitionId: In(petitions.map(({ id }) => id)), isReady: true });
    const targets = await em.find(PetitionTargetRow, { where: { petitionId: In(petitions.map(({ id }) => id)) }, order: { position: 'ASC' } });
    const leads = await em.findBy(OrganisationRow, { id: In(petitions.map(({ organisationId }) => organisationId)) });
    return petitions.flatMap((petition) => locales.flatMap((locale) => {
      const text = texts.find((one) => one.petitionId === petition.id && one.locale === locale);
      const asking = organisation ?? leads.find(({ id }) => id === petition.organisationId);
      if (!text || !asking) return [];
      const addressed = targets.filter(({ petitionId }) => petitionId === petition.id).map(({ name }) => inLocale(name, locale));
      const { embargoUntil, isPublic } = carried.find(({ id }) => id === petition.id)!;
      return [{ embargoUntil, isPublic, ...this.link(petition.slug, text, locale, asking, organisation?.slug, new Intl.ListFormat(locale, { type: 'conjunction' }).format(addressed)) }];
    }));
  }

  private link(slug: string, { title }: PetitionTextRow, locale: Locale, asking: OrganisationRow, org: string | undefined, targets: string): Omit<KitLink, keyof Carried> {
    const { publicUrl } = this.config;
    const address = `${publicUrl}/${locale}/petitions/${encodeURIComponent(slug)}${org ? `?org=${encodeURIComponent(org)}` : ''}`;
    const widget = `<div data-sawt="${slug}"${org ? ` data-org="${org}"` : ''} data-lang="${locale}">${title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</div>\n<script src="${publicUrl}/embed.js" async></script>`;
    return { slug, locale, title, address, widget, card: { title, titleLocale: locale, targets, organisation: inLocale(asking.name, locale), accent: asking.accent } };
  }
}
