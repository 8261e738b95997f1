import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Words } from '#libs/graphql';
import { Organisation, toOrganisation } from '#libs/organisations';
import type { KitOverview } from './kits.service.js';
import { lastEmbargo } from './packing/kit-contents.js';

@ObjectType()
export class KitImage {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Int) width: number;
  @Field(() => Int) height: number;
}
/** How often an organisation took its kit. */
@ObjectType()
export class KitTaken {
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => Int) times: number;
  @Field() lastAt: Date;
}
/** A petition of the campaign in one language, with the link of the organisation that looks. */
@ObjectType()
export class KitPetition {
  @Field() slug: string;
  @Field() locale: string;
  @Field() title: string;
  @Field() address: string;
  /** Nobody publishes it before; null when no embargo holds now. */
  @Field(() => Date, { nullable: true }) embargoUntil: Date | null;
}
/** An approved message in one language. */
@ObjectType()
export class KitText {
  @Field(() => Words) titles: Words;
  @Field() locale: string;
  /** That of its action; null when none holds now. */
  @Field(() => Date, { nullable: true }) embargoUntil: Date | null;
}
/** What a campaign gives to those who take part. */
@ObjectType()
export class CampaignKit {
  @Field(() => ID) campaignId: string;
  /** When everything in it is free; null when it is. What is under which embargo, each part says. */
  @Field(() => Date, { nullable: true }) embargoUntil: Date | null;
  @Field(() => [KitText]) texts: KitText[];
  /** Pictures belong to no action: they wait for the campaign's last embargo. */
  @Field(() => Date, { nullable: true }) imagesEmbargo: Date | null;
  @Field(() => [KitImage]) images: KitImage[];
  @Field(() => [KitPetition]) petitions: KitPetition[];
  /** Organisations for which the reader may take it: `/api/campaigns/<id>/kit?organisation=<slug>`. */
  @Field(() => [Organisation]) takers: Organisation[];
  /** For who runs the campaign; empty for others. */
  @Field(() => [KitTaken]) downloads: KitTaken[];
}

export function toKit({ kit, images, takers, downloads }: KitOverview): CampaignKit {
  return Object.assign(new CampaignKit(), {
    campaignId: kit.campaign, embargoUntil: lastEmbargo(kit), imagesEmbargo: kit.imagesEmbargo,
    texts: kit.messages.map(({ title, locale, embargoUntil }) => Object.assign(new KitText(), { titles: title, locale, embargoUntil })),
    images: images.map(({ id, name, width, height }) => Object.assign(new KitImage(), { id, name, width, height })),
    petitions: kit.links.map(({ slug, locale, title, address, embargoUntil }) => Object.assign(new KitPetition(), { slug, locale, title, address, embargoUntil })),
    takers: takers.map(toOrganisation),
    downloads: downloads.map(({ organisation, times, lastAt }) => Object.assign(new KitTaken(), { organisation: toOrganisation(organisation), times, lastAt })),
  });
}
