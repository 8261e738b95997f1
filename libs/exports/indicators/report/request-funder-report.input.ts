import { Field, ID, InputType } from '@nestjs/graphql';
import type { ExportFormat } from '../../export.states.js';
import { ExportFormats } from '../../export.type.js';

/** Which report of a coalition's indicators is wanted, and for what. */
@InputType()
export class RequestFunderReportInput {
  @Field(() => ID) coalitionId: string;
  /** What is tagged with this funder project; the whole coalition when unset. */
  @Field(() => ID, { nullable: true }) projectId?: string | null;
  /** `2026-01-01`: first and last day, both counted. */
  @Field() from: string;
  @Field() to: string;
  /** PDF or XLSX. */
  @Field(() => ExportFormats) format: ExportFormat;
  /** Language of the file: fr, ar, en or es; that of the request when unset. */
  @Field(() => String, { nullable: true }) locale?: string | null;
  /** What the file is for, in 10 to 500 characters; kept with the export. */
  @Field() purpose: string;
}
