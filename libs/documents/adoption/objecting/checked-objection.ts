import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import type { Locale } from '#libs/i18n';
import type { ObjectToDocumentInput } from '../adoption.input.js';
import { tooLong } from '../adoption.words.js';
import type { EditionSection } from '../reading/edition-sections.js';

const LONGEST_PASSAGE = 20_000;

/** What an objection says, as it will stand on record. */
export interface SaidObjection {
  readonly locale: Locale | null;
  readonly section: number | null;
  readonly sectionTitle: string;
  readonly portion: string;
  readonly replacement: string;
  readonly reason: string;
}

/** A strong objection names the section and puts other words in its place; words that are quoted stand there. All that is wrong at once. */
export function checkObjection(ctx: RequestContext, input: ObjectToDocumentInput, sections: readonly EditionSection[]): SaidObjection | FieldFault[] {
  const [reason, replacement, quoted] = [input.reason.trim(), input.replacement?.trim() ?? '', input.portion?.trim() ?? ''];
  const isStrong = input.strength === 'strong';
  const about = sections.find(({ locale, index }) => locale === input.locale && index === input.section);
  const namesOne = input.section !== null && input.section !== undefined;
  const portion = quoted || (about?.text ?? '');
  const faults = [
    ...(reason ? tooLong(ctx, 'reason', reason) : [fault(ctx, 'reason', 'documents.adoption.wordsMissing')]),
    ...((isStrong || namesOne || quoted) && !about ? [fault(ctx, 'section', 'documents.adoption.sectionMissing')] : []),
    ...(about && quoted && !stands(quoted, about.text) ? [fault(ctx, 'portion', 'documents.adoption.portionElsewhere')] : []),
    ...(isStrong && !replacement ? [fault(ctx, 'replacement', 'documents.adoption.replacementMissing')] : []),
    ...(replacement && about && oneLine(replacement) === oneLine(portion) ? [fault(ctx, 'replacement', 'documents.adoption.replacementSame')] : []),
    ...tooLong(ctx, 'replacement', replacement, LONGEST_PASSAGE),
    ...tooLong(ctx, 'portion', quoted, LONGEST_PASSAGE),
  ];
  if (faults.length > 0) return faults;
  return { locale: about?.locale ?? null, section: about?.index ?? null, sectionTitle: about?.title ?? '', portion, replacement, reason };
}

/** However the lines were broken where it was copied. */
const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
const stands = (quoted: string, text: string) => oneLine(text).includes(oneLine(quoted));
