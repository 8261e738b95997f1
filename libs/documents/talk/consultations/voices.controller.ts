import { Controller, Get, Param, Post, Query, Redirect, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { isLocale } from '#libs/i18n';
import { readUpload, sendDocument, TakesFiles, type Upload } from '#libs/organisations';
import { AnswerConsultation } from './answer-consultation.service.js';
import { agreementOf, type GivenAnswer } from './answer-words.js';
import { isEntered } from './consultations.resolver.js';
import { Consultations } from './consultations.service.js';
import { NoteAnswer } from './note-answer.service.js';
import { partOf } from './part-of.js';
import { MOST_VOICE, playedAs, voices } from './voice-kinds.js';

const limits = { mostBytes: MOST_VOICE, mostFieldBytes: 50_000, kinds: voices };

/** Answers with a voice note, as a plain form sends them. What was written is kept whatever becomes of the note. */
@Controller('api/consultations')
export class VoicesController {
  constructor(
    private readonly answering: AnswerConsultation,
    private readonly noting: NoteAnswer,
    private readonly reading: Consultations,
  ) {}

  @Post(':token/answer')
  @TakesFiles()
  @Redirect('/', 303)
  @Public('the token proves the right')
  async answer(@Ctx() ctx: RequestContext, @Param('token') token: string, @Query('locale') locale: string, @Req() request: FastifyRequest): Promise<{ url: string }> {
    const reader = spokenIn(ctx, locale);
    const page = `/${reader.locale}/consultations/`;
    if (!(await this.answering.mayBegin(reader, token))) return { url: `${page}${encodeURIComponent(token)}` };
    const upload = await readUpload(request, limits);
    const given = await this.answering.give(reader, token, { ...givenIn(upload), withoutVoice: upload.fields['withoutVoice'] !== undefined, sheet: upload.fields['sheet'] });
    const [to, outcome] = isEntered(given) ? [given.token, 'done=1'] : [token, `fault=${codeOf(given)}`];
    return { url: `${page}${to}?${outcome}${voiceFault(upload)}` };
  }

  /** What was said to somebody who leads the writing. */
  @Post(':id/notes')
  @TakesFiles()
  @Redirect('/', 303)
  @Allow('consultation.open')
  async note(@Ctx() ctx: RequestContext, @Param('id') id: string, @Req() request: FastifyRequest): Promise<{ url: string }> {
    const documentId = await this.noting.mayBegin(ctx, id);
    const upload = await readUpload(request, limits);
    const noted = await this.noting.run(spokenIn(ctx, upload.fields['locale']), id, givenIn(upload));
    const outcome = 'code' in noted ? `fault=${codeOf(noted)}` : 'noted=1';
    return { url: `/console/documents/${documentId}/consultations?${outcome}${voiceFault(upload)}#note` };
  }

  @Get('voices/:id')
  @Allow('document.read')
  async play(@Ctx() ctx: RequestContext, @Param('id') id: string, @Req() { headers }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const voice = await this.reading.voice(ctx, id);
    const part = partOf(headers.range, voice.content.length);
    void reply.headers({ 'cache-control': 'no-store', 'accept-ranges': 'bytes' });
    if (part) void reply.status(206).header('content-range', `bytes ${part.from}-${part.to}/${voice.content.length}`);
    sendDocument(reply, part ? { ...voice, content: voice.content.subarray(part.from, part.to + 1) } : voice);
  }
}

/** In the language of the page, whatever that of the browser is. */
const spokenIn = (ctx: RequestContext, locale: string | undefined): RequestContext => (isLocale(locale) ? { ...ctx, locale } : ctx);

function givenIn({ fields, file }: Upload): GivenAnswer {
  const { words = '', name = '', agreement } = fields;
  return { words, name, agreement: agreementOf(agreement), ...(typeof file === 'object' && { voice: { content: file.content, type: playedAs(file.name) } }) };
}

const voiceFault = ({ file }: Upload) => (typeof file === 'string' && file !== 'noFile' ? `&voice=${file}` : '');

/** The first field’s own, where fields are wrong: `nothingSaid`. */
function codeOf(refused: { readonly code: string; readonly fields?: readonly { readonly code: string }[] }): string {
  return refused.fields?.[0]?.code ?? refused.code;
}
