import { Injectable } from '@nestjs/common';
import { Documents, LiveTexts, WriteComment } from '#libs/documents';
import { newSuggestionId, type DocumentNode } from '#libs/editor-schema';
import type { RequestContext } from '#libs/context';
import type { Coalition } from '#libs/organisations';
import { Amending } from './amending.service.js';
import { debate } from './debate-world.js';
import { organisationOf } from './deciding.service.js';
import type { Actors } from './founding.service.js';

const DAY = 86_400_000;
const as = (ctx: RequestContext, ago: number): RequestContext => ({ ...ctx, now: new Date(Date.now() - ago * DAY) });

/** What is said of the position while it is written: comments in two languages, an amendment that others stand behind, one that was rejected, a suggestion. */
@Injectable()
export class Debating {
  constructor(
    private readonly documents: Documents,
    private readonly commenting: WriteComment,
    private readonly amending: Amending,
    private readonly live: LiveTexts,
  ) {}

  async run({ id: coalitionId }: Coalition, { delegates, coordinator }: Actors): Promise<void> {
    const found = (await this.documents.list(coordinator, { coalitionId, kind: 'position', state: 'drafting' })).edges[0]?.node;
    const rapporteur = delegates.get('nour-quartiers')!;
    const texts = found ? await this.documents.textsOf(rapporteur, found.row) : [];
    if (!found || (await this.isDebated(texts.map(({ id }) => id)))) return;
    await this.comments(delegates, rapporteur, texts);
    await this.amending.run(found.id, delegates, rapporteur);
    await this.suggest(delegates, texts.find(({ locale }) => locale === 'fr')!.id);
  }

  /** Of a run before: the suggestion comes last. */
  private async isDebated(textIds: readonly string[]): Promise<boolean> {
    const texts = await Promise.all(textIds.map((id) => this.live.read(id)));
    return texts.some(({ content }) => JSON.stringify(content).includes('"insertion"'));
  }

  private async comments(delegates: Actors['delegates'], rapporteur: RequestContext, texts: readonly { readonly id: string; readonly locale: string }[]): Promise<void> {
    const rapporteurId = rapporteur.actor.kind === 'account' ? rapporteur.actor.accountId : '';
    for (const { by, locale, quote, words, ...more } of debate.comments) {
      const textId = texts.find((text) => text.locale === locale)!.id;
      const commentId = await this.commenting.begin(as(delegates.get(by)!, 3), { textId, words, mentions: 'reply' in more ? [] : [rapporteurId], anchor: { begins: null, ends: null, quote } });
      if (typeof commentId !== 'string') throw new Error(`The demo was refused: ${JSON.stringify(commentId)}`);
      if ('reply' in more) await this.commenting.reply(as(rapporteur, 2), { commentId, words: more.reply, mentions: [] });
    }
  }

  private async suggest(delegates: Actors['delegates'], textId: string): Promise<void> {
    const ctx = delegates.get(debate.suggestion.by)!;
    if (ctx.actor.kind !== 'account') return;
    const { accountId } = ctx.actor;
    const { content } = await this.live.read(textId);
    await this.live.replace(textId, suggestedIn(content, newSuggestionId(accountId)), { accountId, organisationId: organisationOf(ctx) });
    await this.live.join(textId);
  }
}

/** With words added after those the suggestion stands by. */
function suggestedIn(node: DocumentNode, id: string): DocumentNode {
  const { at, words } = debate.suggestion;
  const content = node.content?.flatMap((child) => {
    const end = (child.text?.indexOf(at) ?? -1) + at.length;
    if (end < at.length) return [suggestedIn(child, id)];
    return [{ ...child, text: child.text!.slice(0, end) }, { type: 'text', text: words, marks: [{ type: 'insertion', attrs: { id } }] }, { ...child, text: child.text!.slice(end) }];
  });
  return content ? { ...node, content } : node;
}
