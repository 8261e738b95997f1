/*
 *   requested ──begins──► running ──file lies on disk──► ready ──24 hours──► expired
 *                          │   ▲                           (file and key destroyed)
 *                          │   └── killed: begins anew
 *                          └── fails four times ──► failed
 */
export const exportStates = ['requested', 'running', 'ready', 'failed', 'expired'] as const;
export type ExportState = (typeof exportStates)[number];

export const exportKinds = ['report', 'signatures', 'signers', 'dossier', 'funder'] as const;
export type ExportKind = (typeof exportKinds)[number];
/** What is asked of a petition; the other kind is of a coalition. */
export type PetitionExportKind = Exclude<ExportKind, 'funder'>;

export const exportFormats = ['csv', 'xlsx', 'pdf', 'zip'] as const;
export type ExportFormat = (typeof exportFormats)[number];
