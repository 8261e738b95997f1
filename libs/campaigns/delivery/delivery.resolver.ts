import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { isLocale } from '#libs/i18n';
import { Petition } from '#libs/petitions';
import { DossierAnnex } from './annexes/dossier-annex.type.js';
import { DossierAnnexes } from './annexes/dossier-annexes.service.js';
import { SaveDossierLetterInput } from './dossier/dossier.input.js';
import { DossierLetter, DossierLetterResult } from './dossier/dossier.type.js';
import { DossierLetters } from './dossier/dossier-letters.service.js';
import { DueAnswer, Filing, FilingResult } from './filing/filing.type.js';
import { Filings } from './filing/filings.service.js';
import { RecordFilingInput } from './filing/record-filing.input.js';
import { RecordFiling } from './filing/record-filing.service.js';

/** What goes with a petition when it is handed over, what came back, and until when an answer is due. */
@Resolver(() => Petition)
export class DeliveryResolver {
  constructor(
    private readonly found: Filings,
    private readonly recording: RecordFiling,
    private readonly letters: DossierLetters,
    private readonly annexes: DossierAnnexes,
  ) {}

  /** The newest first; empty for those who do not prepare it. */
  @ResolveField(() => [Filing])
  filings(@Ctx() ctx: RequestContext, @Parent() petition: Petition, @Args('locale', { nullable: true }) locale?: string): Promise<Filing[]> {
    return this.found.of(ctx, petition, isLocale(locale) ? locale : ctx.locale);
  }

  /** For those who write it, once it has opened. */
  @ResolveField(() => [DossierLetter])
  dossierLetters(@Ctx() ctx: RequestContext, @Parent() petition: Petition): Promise<DossierLetter[]> {
    return this.letters.of(ctx, petition);
  }

  /** What goes with it, for those who write it, once it has opened. */
  @ResolveField(() => [DossierAnnex])
  dossierAnnexes(@Ctx() ctx: RequestContext, @Parent() petition: Petition, @Args('locale', { nullable: true }) locale?: string): Promise<DossierAnnex[]> {
    return this.annexes.of(ctx, petition, isLocale(locale) ? locale : ctx.locale);
  }

  @Allow('filing.read')
  @Query(() => [DueAnswer], { description: 'Answers due within a week or late, of the petitions one follows.' })
  dueAnswers(@Ctx() ctx: RequestContext): Promise<DueAnswer[]> {
    return this.found.due(ctx);
  }

  @Allow('filing.record')
  @Mutation(() => FilingResult)
  recordFiling(@Ctx() ctx: RequestContext, @Args('input') input: RecordFilingInput): Promise<typeof FilingResult> {
    return this.recording.run(ctx, input);
  }

  @Allow('dossier.write')
  @Mutation(() => DossierLetterResult)
  saveDossierLetter(@Ctx() ctx: RequestContext, @Args('input') input: SaveDossierLetterInput): Promise<typeof DossierLetterResult> {
    return this.letters.save(ctx, input);
  }
}
