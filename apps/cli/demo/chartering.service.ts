import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { dayOf } from '#libs/i18n';
import { AdoptCharter, Charters, CharterVersionRow, DraftCharter, ProposeCharter, type Coalition } from '#libs/organisations';
import * as world from './charter-world.js';
import { CharterAnswers } from './charter-answers.service.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';

const DAY = 86_400_000;
const then = (ago: number) => new Date(Date.now() - ago * DAY);
const at = (ctx: RequestContext, ago: number): RequestContext => ({ ...ctx, now: then(ago) });

/** A charter that everybody signed, and its second version, adopted by vote and half-way through its signatures. */
@Injectable()
export class Chartering {
  constructor(
    private readonly charters: Charters,
    private readonly drafting: DraftCharter,
    private readonly adopting: AdoptCharter,
    private readonly proposing: ProposeCharter,
    private readonly answering: CharterAnswers,
  ) {}

  async run({ id: coalitionId }: Coalition, { coordinator, delegates }: Actors): Promise<void> {
    if ((await this.charters.all(coordinator, coalitionId)).length > 0) return;
    const first = await this.draft(at(coordinator, 42), coalitionId, world.first);
    demanded(await this.drafting.edit(at(coordinator, 42), { versionId: first, referenceLocale: 'fr', silenceIsConsent: true, associatesSign: false }), CharterVersionRow);
    demanded(await this.adopting.record(at(coordinator, 41), { versionId: first, ...world.adopted }), CharterVersionRow);
    for (const one of delegates.values()) await this.answering.sign(at(one, 38), first);
    const second = await this.draft(at(coordinator, 22), coalitionId, world.second);
    const { decisionId } = demanded(await this.proposing.run(at(coordinator, 20), { versionId: second, mode: 'two_thirds', closesAt: then(12) }), CharterVersionRow);
    await this.answering.adopt(at(coordinator, 12), [...delegates.values()].map((one) => at(one, 15)), decisionId!);
    await this.answering.call(at(coordinator, 11), second, dayOf(then(-12)));
    for (const slug of world.prompt) await this.answering.sign(at(delegates.get(slug)!, 6), second);
  }

  private async draft(ctx: RequestContext, coalitionId: string, texts: typeof world.first): Promise<string> {
    const { id: versionId } = demanded(await this.drafting.run(ctx, { coalitionId, referenceLocale: 'fr' }), CharterVersionRow);
    for (const text of texts) demanded(await this.drafting.write(ctx, { versionId, isStillRight: true, ...text }), CharterVersionRow);
    return versionId;
  }
}
