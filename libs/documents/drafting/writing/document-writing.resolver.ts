import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { shownDocument } from '../course/document-course.resolver.js';
import { DocumentResult } from '../document.type.js';
import { BeginDocumentInput, EditDocumentInput, NameKeepersInput } from '../drafting.input.js';
import { BeginDocument } from './begin-document.service.js';
import { EditDocument } from './edit-document.service.js';
import { Keepers } from './keepers.service.js';

/** Begins documents and changes what is written of them. */
@Resolver()
export class DocumentWritingResolver {
  constructor(
    private readonly beginning: BeginDocument,
    private readonly editing: EditDocument,
    private readonly keepers: Keepers,
  ) {}

  @Mutation(() => DocumentResult)
  @Allow('document.read')
  async beginDocument(@Ctx() ctx: RequestContext, @Args('input') input: BeginDocumentInput): Promise<typeof DocumentResult> {
    return shownDocument(await this.beginning.run(ctx, input));
  }

  @Mutation(() => DocumentResult)
  @Allow('document.read')
  async editDocument(@Ctx() ctx: RequestContext, @Args('input') input: EditDocumentInput): Promise<typeof DocumentResult> {
    return shownDocument(await this.editing.run(ctx, input));
  }

  @Mutation(() => DocumentResult, { description: 'Adds a language, which begins empty.' })
  @Allow('document.read')
  async addDocumentLanguage(@Ctx() ctx: RequestContext, @Args('documentId', { type: () => ID }) id: string, @Args('locale') locale: string): Promise<typeof DocumentResult> {
    return shownDocument(await this.editing.addLanguage(ctx, id, locale));
  }

  @Mutation(() => DocumentResult, { description: 'Says who leads the writing and who has written much of it: all of them.' })
  @Allow('document.read')
  async nameDocumentKeepers(@Ctx() ctx: RequestContext, @Args('input') input: NameKeepersInput): Promise<typeof DocumentResult> {
    return shownDocument(await this.keepers.name(ctx, input));
  }
}
