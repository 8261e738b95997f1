import { locales, type Values } from '#libs/i18n';
import { pastDay, webAddress } from '../recommendations.errors.js';
import { makerKinds, stateAnswers, type StateAnswer } from '../recommendation.states.js';
import { foundIn, type SaidRecommendation } from './checked-recommendation.js';
import type { TableLine } from './csv-table.js';

/** Headings of the table that is brought in; the same as those of the one that is handed out. */
export const columns = ['number', 'text_fr', 'text_ar', 'text_en', 'text_es', 'maker_kind', 'maker', 'country', 'theme', 'received_on', 'source', 'ours', 'passage', 'answer', 'answered_on', 'answer_source'] as const;
export const neededColumns = ['number', 'maker_kind', 'maker', 'theme', 'received_on'] as const;

/** What is wrong with a cell of a line; of the whole line when there is no column. */
export interface LineFault {
  readonly line: number;
  readonly column: string;
  /** Last part of a message key. */
  readonly code: string;
  /** Of which there may be no more letters, where the code says so. */
  readonly most?: unknown;
}
/** A line that may be written down. */
export interface SaidLine {
  readonly said: SaidRecommendation;
  readonly answer: StateAnswer;
  readonly answeredOn: string;
  readonly answerSource: string;
}
const columnOf: Readonly<Record<string, string>> = { receivedOn: 'received_on', sourceUrl: 'source', text: 'text_fr' };
const yes = ['1', 'x', 'yes', 'true', 'oui', 'نعم', 'sí', 'si'];

/** A line as it was meant, or all that is wrong with it. */
export function readLine({ line, cells }: TableLine, at: Date): SaidLine | LineFault[] {
  const cell = (name: (typeof columns)[number]) => cells[name] ?? '';
  const [makerKind, answer] = [makerKinds.find((kind) => kind === cell('maker_kind').toLowerCase()), cell('answer') === '' ? 'pending' : stateAnswers.find((one) => one === cell('answer').toLowerCase())];
  const passage = cell('passage');
  const said: SaidRecommendation = {
    number: cell('number'), text: Object.fromEntries(locales.flatMap((locale) => (cell(`text_${locale}`) ? [[locale, cell(`text_${locale}`)]] : []))), makerKind: makerKind ?? 'state', maker: cell('maker'),
    country: cell('country').toUpperCase() || null, theme: cell('theme'), isOurs: passage !== '' || yes.includes(cell('ours').toLowerCase()), passage, receivedOn: cell('received_on'), sourceUrl: cell('source'),
  };
  const [answeredOn, answerSource] = [cell('answered_on'), cell('answer_source')];
  const isAnswered = answer !== 'pending' || answeredOn !== '';
  const found = {
    ...foundIn(said, at), maker_kind: makerKind ? undefined : (['makerKinds'] as const), answer: answer ? undefined : (['answers'] as const),
    answered_on: isAnswered ? (pastDay(answeredOn, at) ?? (answeredOn < said.receivedOn ? (['beforeReceived'] as const) : undefined)) : undefined, answer_source: webAddress(answerSource),
  };
  const faults = Object.entries(found).flatMap(([field, what]: [string, readonly [string, Values?] | undefined]) => (what ? [{ line, column: columnOf[field] ?? field.replace('.', '_'), code: what[0].split('.').at(-1)!, ...what[1] }] : []));
  return faults.length > 0 ? faults : { said, answer: answer!, answeredOn, answerSource };
}
