import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { Document } from '../../drafting/document.type.js';
import { SignatoryLists } from './signatory-lists.service.js';
import { SignatoryList } from './sign-off.type.js';

/** Who signed a document, for whoever may read it. */
@Resolver(() => Document)
export class DocumentSignatoriesResolver {
  constructor(private readonly lists: SignatoryLists) {}

  @ResolveField(() => SignatoryList, { nullable: true, description: 'Who stands under its text, once the list is sealed; none while another text is asked for.' })
  async signOff(@Ctx() ctx: RequestContext, @Parent() { id }: Document): Promise<SignatoryList | null> {
    return (await this.lists.of(ctx, id)) ?? null;
  }
}
