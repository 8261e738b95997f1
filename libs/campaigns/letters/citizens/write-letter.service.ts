import { Injectable } from '@nestjs/common';
import { RateLimits, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { newId } from '#libs/database';
import { fault, invalidInput, tooManyRequests, type InvalidInput, type TooManyRequests } from '#libs/graphql';
import { normalise, translate } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { CheckYourEmail } from '#libs/signatures';
import { composeLetter } from '../composed-letter.js';
import { answerWriter } from '../letter.jobs.js';
import { LetterDoor } from './letter-door.js';
import { makeLetterSecrets, sealLetter } from './letter-blob.js';
import { FORGET_CONTENT, HOW_IT_STANDS, KEEP_CONTENT, KEEP_LETTER } from './letter.statements.js';
import { LetterTexts } from './letter-texts.js';
import type { WriteLetterInput } from './letters.input.js';
import { LetterPreview, LetterPreviews, lettersNotOpen, type LettersNotOpen } from './letters.results.js';
import { OpenLetters, targetsOf, wordsById, type ShownLetters } from './open-letters.service.js';
import { readLetter, type ReadLetter } from './read-letter.js';

const perClient = { points: 20, seconds: 60 };

type Checked = { readonly shown: ShownLetters; readonly letter: ReadLetter };
type Refused = InvalidInput | LettersNotOpen;

/**
 * Takes a citizen's letter; nothing is sent but a mail that asks whether it was meant. A new, a known and a silenced
 * address do the same work and get the same bytes. The same own words reach a target once.
 */
@Injectable()
export class WriteLetter {
  constructor(
    private readonly limits: RateLimits,
    private readonly open: OpenLetters,
    private readonly keys: Keys,
    private readonly texts: LetterTexts,
    private readonly door: LetterDoor,
    private readonly outbox: Outbox,
  ) {}

  async run(ctx: RequestContext, input: WriteLetterInput): Promise<CheckYourEmail | Refused | TooManyRequests> {
    const limit = ctx.clientKey ? await this.limits.take('letter', ctx.clientKey, perClient) : undefined;
    if (limit && !limit.isAllowed) return tooManyRequests(ctx, limit.retryAfter);
    const checked = await this.check(ctx, input);
    if (!('letter' in checked)) return checked;
    await this.keep(ctx, checked);
    return Object.assign(new CheckYourEmail(), { message: translate(ctx.locale, 'campaigns.letters.checkYourMail') });
  }

  /** The letter as each target would get it; keeps nothing. */
  async preview(ctx: RequestContext, input: WriteLetterInput): Promise<LetterPreviews | Refused> {
    const checked = await this.check(ctx, input);
    if (!('letter' in checked)) return checked;
    const { shown, letter } = checked;
    const lent = { closing: shown.campaign.closing, prompts: wordsById(shown.prompts) };
    const letters = targetsOf(shown.targets, letter.area).map(({ name, locale }) => Object.assign(new LetterPreview(), composeLetter(locale ?? letter.locale, lent, letter.content, letter.area), { target: name }));
    return Object.assign(new LetterPreviews(), { letters });
  }

  private async check(ctx: RequestContext, input: WriteLetterInput): Promise<Checked | Refused> {
    const shown = await this.open.bySlug(input.letters);
    if (shown?.campaign.state !== 'open') return lettersNotOpen(ctx, 'notOpen');
    const letter = readLetter(ctx, shown, input);
    if (Array.isArray(letter)) return invalidInput(ctx, letter);
    const offices = targetsOf(shown.targets, letter.area).map(({ officeId }) => officeId);
    if (offices.length === 0) return lettersNotOpen(ctx, 'noTarget');
    const { isThere, isRefused } = await this.howItStands(letter, offices);
    if (isRefused && !shown.campaign.isTest) return lettersNotOpen(ctx, 'allRefuse');
    return isThere ? invalidInput(ctx, [fault(ctx, 'ownWords', 'campaigns.letters.fault.identical')]) : { shown, letter };
  }

  private async howItStands(letter: ReadLetter, offices: readonly string[]): Promise<{ readonly isThere: boolean; readonly isRefused: boolean }> {
    const [answer] = await this.door.run((em) => em.query<{ isThere: boolean; isRefused: boolean }[]>(HOW_IT_STANDS, [this.fingerprint(letter), offices]));
    return answer!;
  }

  private async keep(ctx: RequestContext, { shown: { campaign }, letter }: Checked): Promise<void> {
    const { content, mailbox, area, locale } = letter;
    const secrets = makeLetterSecrets();
    const token = this.keys.hmac('letter', `${campaign.id}\n${campaign.isTest ? 'test' : 'live'}\n${mailbox}`);
    await this.door.run(async (em) => {
      const values = [newId(), campaign.id, token, locale, area, this.texts.version, this.fingerprint(letter), secrets.confirmHash, secrets.manageHash, ctx.now ?? null];
      const [{ id, isTaken }] = await em.query<[{ id: string; isTaken: boolean }]>(KEEP_LETTER, values);
      await em.query(FORGET_CONTENT, [id, isTaken]);
      await em.query(KEEP_CONTENT, [id, isTaken, sealLetter(this.keys.for('letter'), id, content, secrets)]);
      await this.outbox.add(em, answerWriter, { subject: id });
    });
  }

  /** Of one's own words, whatever their case, accents and signs. */
  private fingerprint({ content }: ReadLetter): Buffer {
    return this.keys.hmac('letter', `words\n${normalise(content.ownWords)}`);
  }
}
