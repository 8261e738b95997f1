/*
 *   requested ──begins──► running ──file lies on disk──► ready ──24 hours──► expired
 *                          │   ▲                           (file and key destroyed)
 *                          │   └── killed: begins anew
 *                          └── fails four times ──► failed
 */
export const exportStates = ['requested', 'running', 'ready', 'failed', 'expired'] as const;
export type ExportState = (typeof exportStates)[number];

export const exportKinds = ['report', 'signatures', 'signers', 'dossier', 'funder', 'letters'] as const;
export type ExportKind = (typeof exportKinds)[number];
/** What is asked of a petition; the other kinds are of a coalition and of the target of letters. */
export type PetitionExportKind = Exclude<ExportKind, 'funder' | 'letters'>;

export const exportFormats = ['csv', 'xlsx', 'pdf', 'zip'] as const;
export type ExportFormat = (typeof exportFormats)[number];
