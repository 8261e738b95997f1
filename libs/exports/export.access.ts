import { may, type RequestContext } from '#libs/context';
import type { ExportRow } from './export.entity.js';
import type { ExportKind } from './export.states.js';

/** What one must be allowed in the organisation to ask for and to take a file of this kind. */
export const permissionOf: Record<ExportKind, `export.${ExportKind}`> = { report: 'export.report', signatures: 'export.signatures', signers: 'export.signers' };

/** Whether the actor may have the file itself; to see that it exists, `export.report` is enough. */
export function mayTake(ctx: RequestContext, row: Pick<ExportRow, 'kind' | 'organisationId'>): boolean {
  return may(ctx, permissionOf[row.kind], { organisationId: row.organisationId });
}
