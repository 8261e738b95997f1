import { createHash } from 'node:crypto';
import type { Cell, TableColumn } from '../../sinks/table-sink.js';

/** A table of the report, the same on paper and in the workbook. */
export interface FunderTable {
  readonly title: string;
  /** Of which days, when not of all the period. */
  readonly about?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** SHA-256 of the rows, written as JSON in their order, in hex. */
export function fingerprintOf({ rows }: FunderTable): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}
