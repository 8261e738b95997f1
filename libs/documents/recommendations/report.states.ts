export type ReportFileKind = 'made' | 'handed' | 'confirmation';
export type ReportStepKind = 'presession' | 'review' | 'observations';
