import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { RequestExportResult } from '../export.type.js';
import { RequestLettersInput } from './request-letters.input.js';
import { RequestLetters } from './request-letters.service.js';

@Resolver()
export class RequestLettersResolver {
  constructor(private readonly letters: RequestLetters) {}

  @Mutation(() => RequestExportResult, { description: 'The letters to one target as PDF, to be delivered by hand; a writer’s details stand there only as the writer chose.' })
  @Allow('export.letters')
  requestLetters(@Ctx() ctx: RequestContext, @Args('input') input: RequestLettersInput): Promise<RequestExportResult> {
    return this.letters.run(ctx, input);
  }
}
