import type { RequestContext } from '#libs/context';
import { fault, FieldFault } from '#libs/graphql';
import { isLocale } from '#libs/i18n';
import type { PetitionRow } from '#libs/petitions';
import type { RequestExportInput } from './request-export.input.js';

const SHORTEST = 10;
const LONGEST = 500;

export function purposeFaults(ctx: RequestContext, given: string): FieldFault[] {
  const letters = Array.from(given.trim().replace(/\s+/g, ' ')).length;
  if (letters < SHORTEST) return [fault(ctx, 'purpose', 'exports.purposeTooShort')];
  return letters > LONGEST ? [fault(ctx, 'purpose', 'exports.purposeTooLong', { most: LONGEST })] : [];
}

export function localeFaults(ctx: RequestContext, locale: string | null | undefined): FieldFault[] {
  return locale && !isLocale(locale) ? [fault(ctx, 'locale', 'exports.localeUnknown')] : [];
}

/** Everything that is wrong with the request; nothing has been written yet. */
export function faultsOf(ctx: RequestContext, input: RequestExportInput, petition: PetitionRow, { organisationId, isCarried }: { organisationId: string; isCarried: boolean }): FieldFault[] {
  return [
    ...purposeFaults(ctx, input.purpose),
    ...localeFaults(ctx, input.locale),
    input.kind === 'signers' && input.format === 'pdf' && fault(ctx, 'format', 'exports.signersNotInPdf'),
    input.kind === 'signers' && input.isPublic && fault(ctx, 'isPublic', 'exports.signersNotPublic'),
    input.kind === 'signatures' && input.format === 'pdf' && fault(ctx, 'format', 'exports.signaturesNotInPdf'),
    input.kind === 'signatures' && input.isPublic && fault(ctx, 'isPublic', 'exports.signaturesNotPublic'),
    input.kind === 'signatures' && isCarried && organisationId !== petition.organisationId && fault(ctx, 'kind', 'exports.signaturesOfLead'),
    input.kind === 'dossier' && !['pdf', 'zip'].includes(input.format) && fault(ctx, 'format', 'exports.dossierAsDocument'),
    input.kind !== 'dossier' && input.format === 'zip' && fault(ctx, 'format', 'exports.zipForDossier'),
    input.kind === 'dossier' && !['fr', 'ar'].includes(input.locale ?? ctx.locale) && fault(ctx, 'locale', 'exports.dossierLanguage'),
    input.kind === 'dossier' && input.isPublic && fault(ctx, 'isPublic', 'exports.dossierNotPublic'),
    !isCarried && fault(ctx, 'petition', 'exports.petitionNotCarried'),
    !petition.openedAt && fault(ctx, 'petition', 'exports.petitionNotOpened'),
  ].filter((found) => found instanceof FieldFault);
}
