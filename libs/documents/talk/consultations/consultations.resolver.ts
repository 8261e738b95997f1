import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, NotFound, Public, type RequestContext } from '#libs/context';
import { Json, WordsInput } from '#libs/graphql';
import { Document } from '../../drafting/document.type.js';
import { AnswerConsultation, type Entered } from './answer-consultation.service.js';
import { AwaitedConsultations } from './asked/awaited-consultations.service.js';
import { ConsultationContacts } from './asked/consultation-contacts.service.js';
import { ConsultationLinks } from './consultation-links.service.js';
import { AwaitedConsultation, ConsultableSections, Consultation, ConsultationAnswer, ConsultationAnswerResult, ConsultationForm, consultationOr, ConsultationPerson, ConsultationResult, toConsultation, toForm } from './consultation.type.js';
import { AskByMailInput, CloseConsultationInput, ConsultationAnswerInput, OpenConsultationInput } from './consultations.input.js';
import { Consultations } from './consultations.service.js';
import type { ConsultedTexts } from './consulted-texts.js';
import { EndConsultation } from './end-consultation.service.js';
import { OpenConsultation } from './open-consultation.service.js';

/** Consultations: opened and ended by who leads the writing. */
@Resolver(() => Consultation)
export class ConsultationsResolver {
  constructor(
    private readonly opening: OpenConsultation,
    private readonly ending: EndConsultation,
    private readonly contacts: ConsultationContacts,
    private readonly reading: Consultations,
    private readonly links: ConsultationLinks,
  ) {}

  @Mutation(() => ConsultationResult)
  @Allow('consultation.open')
  async openConsultation(@Ctx() ctx: RequestContext, @Args('input') input: OpenConsultationInput): Promise<typeof ConsultationResult> {
    return consultationOr(await this.opening.run(ctx, input));
  }

  @Mutation(() => ConsultationResult, { description: 'They were heard; everybody who was asked is told what.' })
  @Allow('consultation.open')
  async closeConsultation(@Ctx() ctx: RequestContext, @Args('input') { id, ...input }: CloseConsultationInput): Promise<typeof ConsultationResult> {
    return consultationOr(await this.ending.close(ctx, id, input));
  }

  @Mutation(() => ConsultationResult, { description: 'Nobody is waited for any more, with a reason.' })
  @Allow('consultation.open')
  async waiveConsultation(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('reason') reason: string): Promise<typeof ConsultationResult> {
    return consultationOr(await this.ending.waive(ctx, id, reason));
  }

  @Mutation(() => ConsultationResult, { description: 'Asked again, until the document is adopted.' })
  @Allow('consultation.open')
  async reopenConsultation(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('closesAt') closesAt: Date): Promise<typeof ConsultationResult> {
    return consultationOr(await this.ending.reopen(ctx, id, closesAt));
  }

  @Mutation(() => ConsultationResult, { description: 'What became different because of what was heard.' })
  @Allow('consultation.open')
  async sayConsultationChanges(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('changes') changes: WordsInput): Promise<typeof ConsultationResult> {
    return consultationOr(await this.ending.sayChanges(ctx, id, changes));
  }

  @Mutation(() => ConsultationResult, { description: 'People without an account, each with a link of their own.' })
  @Allow('consultation.open')
  async askByMail(@Ctx() ctx: RequestContext, @Args('input') input: AskByMailInput): Promise<typeof ConsultationResult> {
    return consultationOr(await this.contacts.ask(ctx, input));
  }

  @Mutation(() => Consultation, { description: 'Their link ends; an answer they gave stays.' })
  @Allow('consultation.open')
  async askNoMore(@Ctx() ctx: RequestContext, @Args('personId', { type: () => ID }) personId: string): Promise<Consultation> {
    return toConsultation(await this.contacts.remove(ctx, personId));
  }

  @ResolveField(() => [ConsultationAnswer], { description: 'For who leads the writing; empty for others, and once they were erased.' })
  async answers(@Ctx() ctx: RequestContext, @Parent() { row }: Consultation): Promise<ConsultationAnswer[]> {
    return (await this.reading.answers(ctx, row)).map((answer) => Object.assign(new ConsultationAnswer(), answer));
  }

  @ResolveField(() => [ConsultationPerson], { description: 'Who is asked by mail; for who leads the writing.' })
  async people(@Ctx() ctx: RequestContext, @Parent() { id }: Consultation): Promise<ConsultationPerson[]> {
    return (await this.contacts.list(ctx, id)).map((person) => Object.assign(new ConsultationPerson(), person));
  }

  @ResolveField(() => Json, { description: 'What is shown to those who are asked, in each language.' })
  async texts(@Ctx() ctx: RequestContext, @Parent() { row }: Consultation): Promise<ConsultedTexts> {
    return this.reading.texts(ctx, row);
  }

  @ResolveField(() => String, { nullable: true, description: 'The token of the link for everybody; for who leads the writing.' })
  async token(@Ctx() ctx: RequestContext, @Parent() { row }: Consultation): Promise<string | null> {
    return (await this.reading.keeps(ctx, row.documentId)) ? this.links.tokenOf(row.id) : null;
  }
}

/** What is behind the link of a consultation, for whoever has it. */
@Resolver(() => ConsultationForm)
export class ConsultationLinkResolver {
  constructor(private readonly answering: AnswerConsultation) {}

  @Query(() => ConsultationForm, { nullable: true, description: 'What a link stands for; changes nothing.' })
  @Public('the token proves the right')
  async consultationForm(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<ConsultationForm | null> {
    return this.answering.show(ctx, token).then(toForm, absent);
  }

  @Mutation(() => ConsultationAnswerResult, { description: 'Given, or changed by the link of an answer. A voice note comes with the form posted to /api/consultations/<token>/answer.' })
  @Public('the token proves the right')
  async answerConsultation(@Ctx() ctx: RequestContext, @Args('input') { token, ...input }: ConsultationAnswerInput): Promise<typeof ConsultationAnswerResult> {
    const answer = await this.answering.give(ctx, token, { ...input, agreement: input.agreement ?? null, sheet: input.sheet ?? undefined });
    return isEntered(answer) ? toForm(answer) : answer;
  }

  @Mutation(() => ConsultationForm, { description: 'Nothing of the answer is left.' })
  @Public('the token proves the right')
  async withdrawConsultationAnswer(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<ConsultationForm> {
    return toForm(await this.answering.withdraw(ctx, token));
  }

  @Mutation(() => ConsultationForm, { description: 'Whoever was written to is written to no more about this.' })
  @Public('the token proves the right')
  async stopConsultationMails(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<ConsultationForm> {
    return toForm(await this.answering.stopMails(ctx, token));
  }
}

export const isEntered = (answer: object): answer is Entered => 'asked' in answer;

function absent(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}

@Resolver(() => Document)
export class DocumentConsultationsResolver {
  constructor(
    private readonly reading: Consultations,
    private readonly opening: OpenConsultation,
  ) {}

  @ResolveField(() => [Consultation], { description: 'The newest first; none for the public.' })
  async consultations(@Ctx() ctx: RequestContext, @Parent() { id }: Document): Promise<Consultation[]> {
    return (await this.reading.of(ctx, id)).map(toConsultation);
  }

  @ResolveField(() => ConsultableSections, { nullable: true, description: 'What a consultation may be about; for who may open one.' })
  async consultable(@Ctx() ctx: RequestContext, @Parent() { row }: Document): Promise<ConsultableSections | null> {
    return (await this.reading.mayOpen(ctx, row.id)) ? Object.assign(new ConsultableSections(), await this.opening.sections(ctx, row)) : null;
  }

  @ResolveField(() => Boolean)
  mayConsult(@Ctx() ctx: RequestContext, @Parent() { id }: Document): Promise<boolean> {
    return this.reading.mayOpen(ctx, id);
  }
}

@Resolver(() => AwaitedConsultation)
export class AwaitedConsultationsResolver {
  constructor(private readonly awaited: AwaitedConsultations) {}

  @Query(() => [AwaitedConsultation], { description: 'Open consultations that the actor, a representative of the community, has not answered.' })
  @Allow('document.read')
  async awaitedConsultations(@Ctx() ctx: RequestContext): Promise<AwaitedConsultation[]> {
    return (await this.awaited.of(ctx)).map((one) => Object.assign(new AwaitedConsultation(), one));
  }
}
