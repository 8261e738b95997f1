import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { AnswerFromOutside } from '../outside/answer-from-outside.service.js';
import { ExamineSignatory } from '../outside/examine-signatory.service.js';
import { ShowMySignOff } from '../outside/show-my-sign-off.service.js';
import { SignOffExternalRow } from '../outside/sign-off-external.entity.js';
import { AnswerFromOutsideInput, ExamineSignatoryInput } from '../sign-off.input.js';
import { AwaitedSignOffs } from './awaited-sign-offs.service.js';
import { ReadSignOffs } from './read-sign-offs.service.js';
import { changed } from './sign-off.resolver.js';
import { AwaitedSignOff, DocumentSignOffs, MySignOff, SignOffChanged, SignOffResult } from './sign-off.type.js';

/** What is read of sign-offs, and organisations from outside: what they answer behind their link, and the coordination's check of them. */
@Resolver()
export class SignatoriesResolver {
  constructor(
    private readonly reading: ReadSignOffs,
    private readonly awaited: AwaitedSignOffs,
    private readonly mine: ShowMySignOff,
    private readonly answering: AnswerFromOutside,
    private readonly examining: ExamineSignatory,
  ) {}

  @Query(() => DocumentSignOffs, { description: 'The calls to sign a document, each about one frozen text.' })
  @Allow('document.read')
  documentSignOffs(@Ctx() ctx: RequestContext, @Args('documentId', { type: () => ID }) documentId: string): Promise<DocumentSignOffs> {
    return this.reading.of(ctx, documentId);
  }

  @Query(() => [AwaitedSignOff], { description: 'Answers that are missing of the organisations who asks signs for, and organisations from outside they are to check.' })
  @Allow('document.read')
  signOffsAwaitingMe(@Ctx() ctx: RequestContext): Promise<AwaitedSignOff[]> {
    return this.awaited.list(ctx);
  }

  @Mutation(() => SignOffResult, { description: 'Admits an organisation from outside, or turns it down with a reason; until then nothing it answers counts.' })
  @Allow('document.examine')
  async examineSignatory(@Ctx() ctx: RequestContext, @Args('input') input: ExamineSignatoryInput): Promise<typeof SignOffResult> {
    const answer = await this.examining.run(ctx, input);
    return answer instanceof SignOffExternalRow ? Object.assign(new SignOffChanged(), { id: answer.id }) : answer;
  }

  @Query(() => MySignOff, { description: 'Behind the link of an organisation from outside.' })
  @Public('the token proves the right')
  mySignOff(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<MySignOff> {
    return this.mine.run(ctx, token);
  }

  @Mutation(() => SignOffResult, { description: 'Answers behind the link; it counts once the coordination admitted the organisation.' })
  @Public('the token proves the right')
  async answerFromOutside(@Ctx() ctx: RequestContext, @Args('input') input: AnswerFromOutsideInput): Promise<typeof SignOffResult> {
    return changed(await this.answering.run(ctx, input));
  }
}
