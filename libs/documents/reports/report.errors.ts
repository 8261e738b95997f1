import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { UserError, type InvalidInput } from '#libs/graphql';
import { translate, type Values } from '#libs/i18n';

const refusals = [
  'noReport', 'notAReport', 'notPreparing', 'noThemes', 'notCalling', 'stillWaiting', 'submitted', 'closed', 'inUse', 'earlier', 'notAsked', 'onlyMembers', 'noMandate', 'illegal', 'empty', 'broken', 'suggestionsOpen',
  'tooLong', 'changed', 'noText', 'sectionGone', 'late', 'noSuchMandate', 'answered', 'sameSpokesperson',
] as const;
export type ReportRefusal = (typeof refusals)[number];

/**
 * What a report does not take now. Of the report: none yet (`noReport`, `notAReport`), its call (`notPreparing`, `noThemes`, `notCalling`, `stillWaiting`, `submitted`), its
 * text (`closed`). Of a contribution: who (`notAsked`, `onlyMembers`, `noMandate`), when (`illegal`, `late`), what (`empty`, `broken`, `suggestionsOpen`, `tooLong`, `changed`,
 * `noText`, `sectionGone`). Of a theme: `inUse`, `earlier`. Of who speaks: `noSuchMandate`, `answered`, `sameSpokesperson`. Nothing was written.
 */
@ObjectType({ implements: () => [UserError] })
export class ReportRefused extends UserError {}

export function reportRefused({ locale }: RequestContext, code: ReportRefusal, values?: Values): ReportRefused {
  return Object.assign(new ReportRefused(), { code, message: translate(locale, `documents.reports.refused.${code}`, values) });
}

export type ReportFault = InvalidInput | ReportRefused;
