import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { inLanguage, inLocaleOf } from '#libs/organisations';
import { shownDocument } from '../../drafting/course/document-course.resolver.js';
import { Document, DocumentResult, toDocument } from '../../drafting/document.type.js';
import { CorrectDocumentInput } from '../versions.input.js';
import { CorrectDocument } from './correct-document.service.js';
import { DocumentCorrection } from './correction.type.js';
import { Corrections, type Correction } from './corrections.service.js';

/** Corrected editions of published documents. */
@Resolver(() => Document)
export class CorrectionResolver {
  constructor(
    private readonly corrections: Corrections,
    private readonly correcting: CorrectDocument,
  ) {}

  @Mutation(() => DocumentResult, { description: 'Begins the corrected edition of a published document: a document of its own with the same words, which is adopted, signed and published again. The published one stays as it is.' })
  @Allow('document.read')
  async correctDocument(@Ctx() ctx: RequestContext, @Args('input') input: CorrectDocumentInput): Promise<typeof DocumentResult> {
    return shownDocument(await this.correcting.run(ctx, input));
  }

  @ResolveField(() => DocumentCorrection, { nullable: true, description: 'The document before, which this one corrects.' })
  async corrects(@Ctx() ctx: RequestContext, @Parent() { id }: Document): Promise<DocumentCorrection | null> {
    return shown(await this.corrections.ofLater.load(ctx, id));
  }

  @ResolveField(() => DocumentCorrection, { nullable: true, description: 'The document that corrects this one: to everybody once it is published, to its coalition also while it is written.' })
  async correctedBy(@Ctx() ctx: RequestContext, @Parent() { id }: Document): Promise<DocumentCorrection | null> {
    return shown(await this.corrections.ofEarlier.load(ctx, id));
  }

  @ResolveField(() => Boolean, { description: 'May begin its corrected edition.' })
  mayCorrect(@Ctx() ctx: RequestContext, @Parent() { row }: Document): Promise<boolean> {
    return this.corrections.mayBegin(ctx, row);
  }
}

/** Why it was corrected. */
@Resolver(() => DocumentCorrection)
export class CorrectionFieldsResolver {
  @ResolveField(() => String)
  reason(@Ctx() ctx: RequestContext, @Parent() { reasons }: DocumentCorrection, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, reasons, locale);
  }
}

const shown = (found: Correction | undefined): DocumentCorrection | null => (found ? Object.assign(new DocumentCorrection(), { at: found.row.at, document: toDocument(found.other), reasons: found.row.reason }) : null);
