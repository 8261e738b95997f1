import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { isArea, isCountry, isLocale, type Locale } from '#libs/i18n';
import { onOneLine } from '#libs/smtp';
import { canonicalAddress } from '#libs/signatures';
import type { ShownLetters } from './open-letters.service.js';
import type { LetterContent } from './letter-blob.js';
import type { WriteLetterInput } from './letters.input.js';
import { countWords, mostAlike, NEARLY_IDENTICAL } from './own-words.js';

const most = { name: 80, address: 300, subject: 150, ownWords: 4_000, points: 8 } as const;

/** A letter as it will be kept. */
export interface ReadLetter {
  readonly content: LetterContent;
  readonly mailbox: string;
  readonly area: string;
  readonly locale: Locale;
}

/** The letter, or everything that is wrong with it. */
export function readLetter(ctx: RequestContext, shown: ShownLetters, input: WriteLetterInput): ReadLetter | FieldFault[] {
  const content = toContent(input);
  const mailbox = canonicalAddress(content.email);
  const faults = [...personFaults(ctx, content, input, mailbox !== undefined), ...subjectFaults(ctx, shown, content), ...pointFaults(ctx, shown, content), ...wordFaults(ctx, shown, content, input.locale)];
  if (!input.isAgreed) faults.push(fault(ctx, 'isAgreed', 'campaigns.letters.fault.notAgreed'));
  if (faults.length > 0 || !mailbox) return faults;
  return { content, mailbox: mailbox.address, area: input.area, locale: isLocale(input.locale) ? input.locale : ctx.locale };
}

function toContent(input: WriteLetterInput): LetterContent {
  const { showsArea, wantsAnswers, points } = input;
  return {
    email: input.email.trim().normalize('NFKC'), givenName: onOneLine(input.givenName), familyName: onOneLine(input.familyName),
    address: (input.address ?? '').replace(/\r\n?/g, '\n').trim(), showsArea, wantsAnswers, subjectId: input.subjectId || null, ownSubject: onOneLine(input.ownSubject ?? ''),
    points: [...new Set(points)], ownWords: input.ownWords.replace(/\r\n?/g, '\n').trim(),
  };
}

function personFaults(ctx: RequestContext, { email, givenName, familyName, address }: LetterContent, { area, locale }: WriteLetterInput, isMailbox: boolean): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!isMailbox) faults.push(fault(ctx, 'email', email ? 'signatures.emailInvalid' : 'campaigns.letters.fault.emailMissing'));
  for (const [field, name] of [['givenName', givenName], ['familyName', familyName]] as const) {
    if (name === '') faults.push(fault(ctx, field, 'campaigns.letters.fault.nameMissing'));
    else if (name.length > most.name) faults.push(fault(ctx, field, 'campaigns.letters.fault.tooLong', { most: most.name }));
  }
  if (!isArea(area, 'MA') && !(isCountry(area) && area !== 'MA')) faults.push(fault(ctx, 'area', 'campaigns.letters.fault.areaMissing'));
  if (address.length > most.address) faults.push(fault(ctx, 'address', 'campaigns.letters.fault.tooLong', { most: most.address }));
  if (locale && !isLocale(locale)) faults.push(fault(ctx, 'locale', 'signatures.localeUnknown'));
  return faults;
}

function subjectFaults(ctx: RequestContext, { prompts }: ShownLetters, { subjectId, ownSubject }: LetterContent): FieldFault[] {
  if (ownSubject.length > most.subject) return [fault(ctx, 'ownSubject', 'campaigns.letters.fault.tooLong', { most: most.subject })];
  if (ownSubject !== '') return hasLink(ownSubject) ? [fault(ctx, 'ownSubject', 'campaigns.letters.fault.noLinks')] : [];
  return prompts.some(({ id, kind }) => kind === 'subject' && id === subjectId) ? [] : [fault(ctx, 'subjectId', 'campaigns.letters.fault.subjectMissing')];
}

function pointFaults(ctx: RequestContext, { prompts }: ShownLetters, { points }: LetterContent): FieldFault[] {
  const isKnown = points.every((point) => prompts.some(({ id, kind }) => kind === 'point' && id === point));
  if (!isKnown) return [fault(ctx, 'points', 'campaigns.letters.fault.pointUnknown')];
  return points.length > most.points ? [fault(ctx, 'points', 'campaigns.letters.fault.tooManyPoints', { most: most.points })] : [];
}

/** One's own words are one's own: enough of them, not those of the points, and no advertising. */
function wordFaults(ctx: RequestContext, { campaign, prompts }: ShownLetters, { ownWords }: LetterContent, locale: string | null | undefined): FieldFault[] {
  const [least, count] = [campaign.leastWords, countWords(ownWords)];
  if (count < least) return [fault(ctx, 'ownWords', 'campaigns.letters.fault.tooFewWords', { least, count })];
  if (ownWords.length > most.ownWords) return [fault(ctx, 'ownWords', 'campaigns.letters.fault.tooLong', { most: most.ownWords })];
  if (hasLink(ownWords)) return [fault(ctx, 'ownWords', 'campaigns.letters.fault.noLinks')];
  const language = isLocale(locale) ? locale : ctx.locale;
  const points = prompts.filter(({ kind }) => kind === 'point').map(({ words }) => words[language] ?? '');
  return mostAlike(ownWords, [...points, points.join(' ')]) >= NEARLY_IDENTICAL ? [fault(ctx, 'ownWords', 'campaigns.letters.fault.notOwn')] : [];
}

const hasLink = (text: string) => /https?:\/\/|www\.\S/i.test(text);
