import type { LoaderFunctionArgs } from 'react-router';
import type { ReportMechanism } from '../../../gql/graphql.js';
import { ask } from '../../desk.js';
import { wordsIn, type Form } from '../../form.js';
import { admitContribution, answerAsSpokesperson, beginContribution, callForContributions, declineContribution, dropReportTheme, extendReportDeadline, handInContribution, mergeContribution, nameSpokesperson, rejectContribution, reopenReport, setReport, settleReport, takeBackContribution, writeContribution, writeReportTheme } from './report.queries.js';

type Context = LoaderFunctionArgs['context'];
export const mechanisms = ['UPR', 'CEDAW', 'CRC', 'CMW', 'OTHER'] as const satisfies readonly ReportMechanism[];

/** A whole number that was typed; what is none becomes 0, which the api refuses in words. */
const numberIn = (form: Form, name: string): number | undefined => {
  const typed = form.some(name);
  const number = Number(typed);
  return typed === undefined ? undefined : Number.isSafeInteger(number) && Math.abs(number) < 2 ** 31 ? number : 0;
};
const placeIn = (form: Form) => ({ themeId: form.text('theme'), organisationId: form.text('organisation') });

const acts: Record<string, ((context: Context, documentId: string, form: Form) => Promise<{ readonly done: object }>) | undefined> = {
  set: (context, documentId, form) => ask(context, setReport, { input: { documentId, mechanism: mechanisms.find((one) => one === form.text('mechanism')) ?? 'UPR', mechanismName: form.some('mechanismName'), session: form.some('session'), submitBy: form.some('submitBy'), countsFootnotes: form.has('countsFootnotes') } }),
  theme: (context, documentId, form) => ask(context, writeReportTheme, { input: { documentId, themeId: form.some('theme'), title: wordsIn(form, 'title'), guidance: wordsIn(form, 'guidance'), isOpen: form.has('isOpen'), organisationIds: form.all('organisation'), wordBudget: numberIn(form, 'wordBudget'), wordsEach: numberIn(form, 'wordsEach'), dueOn: form.text('dueOn') } }),
  dropTheme: (context, _documentId, form) => ask(context, dropReportTheme, { themeId: form.text('theme') }),
  call: (context, documentId) => ask(context, callForContributions, { documentId }),
  extend: (context, _documentId, form) => ask(context, extendReportDeadline, { input: { themeId: form.text('theme'), organisationId: form.some('organisation'), dueOn: form.text('dueOn'), note: form.text('note') } }),
  settle: (context, documentId) => ask(context, settleReport, { documentId }),
  reopen: (context, documentId) => ask(context, reopenReport, { documentId }),
  begin: (context, _documentId, form) => ask(context, beginContribution, { place: placeIn(form), locale: form.text('locale') }),
  decline: (context, _documentId, form) => ask(context, declineContribution, { place: placeIn(form), reason: form.text('reason') }),
  write: (context, _documentId, form) => ask(context, writeContribution, { input: { contributionId: form.text('id'), text: form.some('text'), evidence: form.text('evidence') } }),
  handIn: (context, _documentId, form) => ask(context, handInContribution, { id: form.text('id') }),
  takeBack: (context, _documentId, form) => ask(context, takeBackContribution, { id: form.text('id') }),
  admit: (context, _documentId, form) => ask(context, admitContribution, { id: form.text('id') }),
  merge: (context, _documentId, form) => ask(context, mergeContribution, { input: { contributionId: form.text('id'), hash: form.text('hash'), section: form.some('section') } }),
  reject: (context, _documentId, form) => ask(context, rejectContribution, { id: form.text('id'), reason: form.text('reason') }),
  name: (context, documentId, form) => ask(context, nameSpokesperson, { input: { documentId, mandateId: form.text('mandate'), reason: form.some('reason') } }),
  speak: (context, _documentId, form) => ask(context, answerAsSpokesperson, { id: form.text('id'), accepts: true }),
  declineToSpeak: (context, _documentId, form) => ask(context, answerAsSpokesperson, { id: form.text('id'), accepts: false, reason: form.some('reason') }),
};

/** Does what a form of the screen asks for; undefined for an act there is none of. */
export async function act(context: Context, documentId: string, form: Form): Promise<object | undefined> {
  return (await acts[form.text('act')]?.(context, documentId, form))?.done;
}
