import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Account } from '#libs/auth';
import { InvalidInput, pageOf, resultUnion, TooManyRequests } from '#libs/graphql';
import { Coalition, Organisation } from '#libs/organisations';
import { Petition } from '#libs/petitions';
import type { ExportRow } from './export.entity.js';
import type { ExportFormat, ExportKind, ExportState } from './export.states.js';

export const ExportKinds = { REPORT: 'report', SIGNATURES: 'signatures', SIGNERS: 'signers', DOSSIER: 'dossier', FUNDER: 'funder', LETTERS: 'letters' } as const satisfies Record<string, ExportKind>;
registerEnumType(ExportKinds, { name: 'ExportKind', description: 'REPORT: numbers of a petition. SIGNATURES: one line a confirmed signature, without the person. SIGNERS: an organisation’s own consenting signers. DOSSIER: what is handed to an authority, in French or Arabic. FUNDER: indicators of a coalition. LETTERS: letters of citizens to one target' });

export const PetitionExportKinds = { REPORT: 'report', SIGNATURES: 'signatures', SIGNERS: 'signers', DOSSIER: 'dossier' } as const satisfies Record<string, ExportKind>;
registerEnumType(PetitionExportKinds, { name: 'PetitionExportKind', description: 'What an organisation may ask of a petition.' });

export const ExportFormats = { CSV: 'csv', XLSX: 'xlsx', PDF: 'pdf', ZIP: 'zip' } as const satisfies Record<string, ExportFormat>;
registerEnumType(ExportFormats, { name: 'ExportFormat' });

export const ExportStates = { REQUESTED: 'requested', RUNNING: 'running', READY: 'ready', FAILED: 'failed', EXPIRED: 'expired' } as const satisfies Record<string, ExportState>;
registerEnumType(ExportStates, { name: 'ExportState' });

/** Somebody took the file. */
@ObjectType()
export class ExportDownload {
  @Field(() => Date) at: Date;
  @Field(() => Account, { nullable: true }) by: Account | null;
}

/** A report or list, from the asking to the file. */
@ObjectType()
export class Export {
  @Field(() => ID) id: string;
  @Field(() => ExportKinds) kind: ExportKind;
  @Field(() => ExportFormats) format: ExportFormat;
  @Field() locale: string;
  /** Small numbers are told together, so that it may be published. */
  @Field() isPublic: boolean;
  @Field(() => ExportStates) state: ExportState;
  /** From 0 to 1. */
  @Field(() => Float) progress: number;
  /** Lines of the file without its header. */
  @Field(() => Int, { nullable: true }) rows: number | null;
  @Field(() => Float, { nullable: true }) bytes: number | null;
  /** Where the file is, for 24 hours, for somebody signed in who may have it. */
  @Field(() => String, { nullable: true }) url: string | null;
  /** In hex, of the file as it is downloaded. */
  @Field(() => String, { nullable: true }) sha256: string | null;
  @Field() purpose: string;
  @Field(() => Date) requestedAt: Date;
  @Field(() => Date, { nullable: true }) readyAt: Date | null;
  @Field(() => Date, { nullable: true }) expiresAt: Date | null;
  @Field(() => Account, { nullable: true }) requestedBy: Account | null;
  @Field(() => [ExportDownload]) downloads: ExportDownload[];
  /** Who asked about a petition; null for a coalition’s own. */
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  /** Whose indicators it tells, of which project and days. */
  @Field(() => Coalition, { nullable: true }) coalition: Coalition | null;
  @Field(() => ID, { nullable: true }) projectId: string | null;
  @Field(() => String, { nullable: true }) fromOn: string | null;
  @Field(() => String, { nullable: true }) toOn: string | null;
  @Field(() => Petition, { nullable: true }) petition: Petition | null;
}

@ObjectType()
export class ExportPage extends pageOf(Export) {}

export const RequestExportResult = resultUnion('RequestExportResult', () => [Export, InvalidInput, TooManyRequests]);
export type RequestExportResult = Export | InvalidInput | TooManyRequests;

/** What stands beside the row: found for a whole page at once. */
export type ExportSurroundings = Pick<Export, 'url' | 'requestedBy' | 'downloads' | 'organisation' | 'coalition' | 'petition'>;

export function toExport(row: ExportRow, now: Date, surroundings: ExportSurroundings): Export {
  const isOver = row.state === 'ready' && row.expiresAt !== null && row.expiresAt <= now;
  const { id, kind, format, locale, isPublic, purpose, rows, requestedAt, readyAt, expiresAt, projectId, fromOn, toOn } = row;
  return Object.assign(new Export(), {
    id, kind, format, locale, isPublic, purpose, rows, requestedAt, readyAt, expiresAt, projectId, fromOn, toOn,
    state: isOver ? 'expired' : row.state,
    progress: progressOf(row),
    bytes: row.bytes === null ? null : Number(row.bytes),
    sha256: row.sha256?.toString('hex') ?? null,
    ...surroundings,
    url: isOver ? null : surroundings.url,
  } satisfies Export);
}

function progressOf({ state, done, total }: ExportRow): number {
  if (state === 'ready' || state === 'expired') return 1;
  return total ? Math.min(1, done / total) : 0;
}
