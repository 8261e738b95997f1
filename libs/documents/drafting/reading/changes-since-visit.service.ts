import { diffArrays } from 'diff';
import { Injectable } from '@nestjs/common';
import { demandAccount, type RequestContext } from '#libs/context';
import { blocksOf, plainText, type DocumentNode } from '#libs/editor-schema';
import { CollabAccess } from '../../live/collab-access.js';
import { LiveTexts } from '../../live/live-texts.service.js';
import { Visits } from '../../live/visits.service.js';
import type { BlockChange, ChangesSinceVisit } from '../document.type.js';

/** What changed in a text since somebody left it, block by block. */
@Injectable()
export class ChangesSince {
  constructor(
    private readonly access: CollabAccess,
    private readonly visits: Visits,
    private readonly live: LiveTexts,
  ) {}

  /** Undefined for who was never there, or may not read it. */
  async of(ctx: RequestContext, textId: string): Promise<ChangesSinceVisit | undefined> {
    const accountId = demandAccount(ctx);
    if (!(await this.access.seatOf(ctx, textId))) return undefined;
    const visit = await this.visits.lastOf(textId, accountId);
    if (!visit) return undefined;
    const { content } = await this.live.read(textId);
    return { at: visit.at, before: visit.content, after: content, changes: changesOf(visit.content, content) };
  }
}

/** Blocks that came and went, in the order of the text; those without words are left out. */
export function changesOf(before: DocumentNode, after: DocumentNode): BlockChange[] {
  const lines = (node: DocumentNode) => blocksOf(node).map(plainText).filter((text) => text.trim() !== '');
  return diffArrays(lines(before), lines(after)).flatMap(({ added, removed, value }) => (added || removed ? value.map((text): BlockChange => ({ kind: added ? 'added' : 'struck', text })) : []));
}
