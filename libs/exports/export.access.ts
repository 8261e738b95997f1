import { may, type Place, type RequestContext } from '#libs/context';
import type { ExportRow } from './export.entity.js';
import type { ExportKind } from './export.states.js';

/** What one must be allowed in the organisation to ask for and to take a file of this kind. */
export const permissionOf: Record<ExportKind, `export.${ExportKind}`> = { report: 'export.report', signatures: 'export.signatures', signers: 'export.signers', dossier: 'export.dossier', funder: 'export.funder', letters: 'export.letters' };

type Owned = Pick<ExportRow, 'organisationId' | 'coalitionId'>;

/** The organisation or coalition that asked. */
export function ownerOf({ organisationId, coalitionId }: Owned): Place {
  return { organisationId: organisationId ?? undefined, coalitionId: coalitionId ?? undefined };
}

/** What one must be allowed to see that an export exists. */
export const knowing = ({ kind }: Pick<ExportRow, 'kind'>) => (kind === 'funder' ? 'export.funder' : 'export.report');
export const mayKnow = (ctx: RequestContext, row: Owned & Pick<ExportRow, 'kind'>) => may(ctx, knowing(row), ownerOf(row));

/** Whether the actor may have the file itself. */
export function mayTake(ctx: RequestContext, row: Owned & Pick<ExportRow, 'kind'>): boolean {
  return may(ctx, permissionOf[row.kind], ownerOf(row));
}
