import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { DocumentRow } from '../document.entity.js';
import { DocumentResult, toDocument } from '../document.type.js';
import { PublishDocument } from '../publishing/publish-document.service.js';
import { MoveDocument } from './move-document.service.js';
import { ReleaseDocument } from './release-document.service.js';

const documentId = { type: () => ID };
export const shownDocument = <Fault>(answer: DocumentRow | Fault) => (answer instanceof DocumentRow ? toDocument(answer) : answer);

/** What people do with a whole document. */
@Resolver()
export class DocumentCourseResolver {
  constructor(
    private readonly moving: MoveDocument,
    private readonly releasing: ReleaseDocument,
    private readonly publishing: PublishDocument,
  ) {}

  @Mutation(() => DocumentResult, { description: 'Lets what was proposed be written.' })
  @Allow('document.read')
  async acceptDocument(@Ctx() ctx: RequestContext, @Args('documentId', documentId) id: string): Promise<typeof DocumentResult> {
    return shownDocument(await this.moving.accept(ctx, id));
  }

  @Mutation(() => DocumentResult, { description: 'Lets the coalition read what a working group wrote.' })
  @Allow('document.read')
  async releaseDocument(@Ctx() ctx: RequestContext, @Args('documentId', documentId) id: string): Promise<typeof DocumentResult> {
    return shownDocument(await this.releasing.run(ctx, id));
  }

  @Mutation(() => DocumentResult, { description: 'Lets everybody read what was adopted.' })
  @Allow('document.read')
  async publishDocument(@Ctx() ctx: RequestContext, @Args('documentId', documentId) id: string): Promise<typeof DocumentResult> {
    return shownDocument(await this.publishing.run(ctx, id));
  }

  @Mutation(() => DocumentResult, { description: 'Puts it away; what was published stays readable.' })
  @Allow('document.read')
  async archiveDocument(@Ctx() ctx: RequestContext, @Args('documentId', documentId) id: string): Promise<typeof DocumentResult> {
    return shownDocument(await this.moving.archive(ctx, id));
  }
}
