import { Injectable } from '@nestjs/common';
import { NotFound, type RequestContext } from '#libs/context';
import { diffTexts, type TextDiff } from '#libs/editor-schema';
import type { DocumentVersionRow } from '../document-version.entity.js';
import type { DocumentDiffInput } from '../versions.input.js';
import { DocumentVersions } from './document-versions.service.js';
import { WrittenNow } from './written-now.service.js';

/** What differs between two versions of a language, or between one and what is written now. */
@Injectable()
export class CompareVersions {
  constructor(
    private readonly versions: DocumentVersions,
    private readonly now: WrittenNow,
  ) {}

  async run(ctx: RequestContext, input: DocumentDiffInput): Promise<TextDiff> {
    const before = await this.versions.content(ctx, await this.version(ctx, input.before, input));
    const after = input.after ? await this.versions.content(ctx, await this.version(ctx, input.after, input)) : await this.now.content(ctx, input.documentId, input.locale);
    return diffTexts(before, after);
  }

  private async version(ctx: RequestContext, id: string, { documentId, locale }: DocumentDiffInput): Promise<DocumentVersionRow> {
    const version = await this.versions.byId(ctx, id);
    if (version?.documentId !== documentId.toLowerCase() || version.locale !== locale) throw new NotFound();
    return version;
  }
}
