import { Controller, Get, Param, Post, Redirect, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { documents, pictures, readUpload, sendDocument, TakesFiles } from '#libs/organisations';
import { Materials, MOST_BYTES } from './materials.service.js';

const limits = { mostBytes: MOST_BYTES, kinds: { ...documents, ...pictures } };

/** Files handed out with an activity: put there by who prepares it, taken by everybody or by whoever has a place. */
@Controller('api/activities')
export class MaterialController {
  constructor(private readonly materials: Materials) {}

  @Post(':id/material')
  @TakesFiles()
  @Redirect('/', 303)
  @Allow('activity.lead')
  async upload(@Ctx() ctx: RequestContext, @Param('id') id: string, @Req() request: FastifyRequest): Promise<{ url: string }> {
    const refused = await this.materials.mayBegin(ctx, id);
    const fault = refused ?? (await this.materials.upload(ctx, id, await readUpload(request, limits)));
    return { url: `/console/activities/${id}/material?upload=${fault ?? 'done'}` };
  }

  @Get('material/:id')
  @Public('row security hides what is for participants')
  async open(@Ctx() ctx: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendDocument(reply, await this.materials.open(ctx, id));
  }

  @Get('mine/:token/material/:id')
  @Public('the token proves the right')
  async openByLink(@Ctx() ctx: RequestContext, @Param('token') token: string, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendDocument(reply, await this.materials.openByLink(ctx, token, id));
  }
}
