import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Account, toAccount } from '#libs/auth';
import { Ctx, type RequestContext } from '#libs/context';
import { PageArgs, type Page } from '#libs/graphql';
import { Coalition, Organisation, toCoalition, toOrganisation } from '#libs/organisations';
import { Petition, toPetition } from '#libs/petitions';
import { actionsOn } from '../mailing.access.js';
import type { MailingVerb } from '../mailing.states.js';
import { AmbiguousRecipientPage, Mailing, MailingFault, MailingPreview, MailingProgress, MailingText, MailingVerbs, type AmbiguousRecipient } from '../mailing.type.js';
import { PreviewMailing } from '../writing/preview-mailing.service.js';
import { CountAudience } from './count-audience.service.js';
import { MailingLoaders } from './mailing-loaders.js';
import { ShowProgress } from './mailing-progress.service.js';

/** What belongs to a mailing; whoever was given the mailing may see it. */
@Resolver(() => Mailing)
export class MailingFieldsResolver {
  constructor(
    private readonly loaders: MailingLoaders,
    private readonly progressing: ShowProgress,
    private readonly audience: CountAudience,
    private readonly previewing: PreviewMailing,
  ) {}

  @ResolveField(() => Organisation)
  async organisation(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing): Promise<Organisation> {
    return toOrganisation((await this.loaders.organisations.load(ctx, row.organisationId))!);
  }

  @ResolveField(() => Petition, { nullable: true, description: 'Whose signers it goes to' })
  async petition(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing): Promise<Petition | null> {
    const petition = row.petitionId ? await this.loaders.petitions.load(ctx, row.petitionId) : undefined;
    return petition ? toPetition(petition) : null;
  }

  @ResolveField(() => Coalition, { nullable: true, description: 'Whose newsletter’s subscribers it goes to, all of them' })
  async coalition(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing): Promise<Coalition | null> {
    const coalition = row.coalitionId ? await this.loaders.coalitions.load(ctx, row.coalitionId) : undefined;
    return coalition ? toCoalition(coalition) : null;
  }

  @ResolveField(() => Account, { nullable: true })
  author(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing): Promise<Account | null> {
    return this.account(ctx, row.authorId);
  }

  @ResolveField(() => Account, { nullable: true, description: 'Whose hand changed the words last' })
  editedBy(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing): Promise<Account | null> {
    return this.account(ctx, row.editedBy);
  }

  @ResolveField(() => Account, { nullable: true })
  approvedBy(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing): Promise<Account | null> {
    return this.account(ctx, row.approvedBy);
  }

  @ResolveField(() => Boolean, { description: 'Whether nothing of it may be sent now: the organisation is suspended in the coalition it writes in, or has left it' })
  isHeldBack(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing): Promise<boolean> {
    return this.audience.isHeldBack(ctx, row);
  }

  @ResolveField(() => [MailingText], { description: 'The language of reference first' })
  async texts(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing): Promise<MailingText[]> {
    const texts = (await this.loaders.texts.load(ctx, row.id)) ?? [];
    return texts.map(({ locale, subject, body }) => Object.assign(new MailingText(), { locale, subject, body }));
  }

  @ResolveField(() => Int, { description: 'Signers who consent to this organisation’s news now, and subscribers; who is both gets one mail' })
  audienceCount(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing): Promise<number> {
    return this.audience.of(ctx, row);
  }

  @ResolveField(() => MailingProgress)
  progress(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing): Promise<MailingProgress> {
    return this.progressing.of(ctx, row);
  }

  @ResolveField(() => [MailingFault])
  faults(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing): Promise<MailingFault[]> {
    return this.progressing.faultsOf(ctx, row);
  }

  @ResolveField(() => AmbiguousRecipientPage)
  recipientsAmbiguous(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing, @Args() page: PageArgs): Promise<Page<AmbiguousRecipient>> {
    return this.progressing.ambiguousOf(ctx, row, page);
  }

  @ResolveField(() => MailingPreview)
  preview(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing, @Args('locale') locale: string): Promise<MailingPreview> {
    return this.previewing.run(ctx, row, locale);
  }

  @ResolveField(() => [MailingVerbs], { description: 'What the caller may do with it now' })
  myActions(@Ctx() ctx: RequestContext, @Parent() { row }: Mailing): MailingVerb[] {
    return actionsOn(ctx, row);
  }

  private async account(ctx: RequestContext, id: string | null): Promise<Account | null> {
    const account = id ? await this.loaders.accounts.load(ctx, id) : undefined;
    return account ? toAccount(account) : null;
  }
}
