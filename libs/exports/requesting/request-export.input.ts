import { Field, InputType } from '@nestjs/graphql';
import type { ExportFormat, PetitionExportKind } from '../export.states.js';
import { ExportFormats, PetitionExportKinds } from '../export.type.js';

/** Which file is wanted, and for what. */
@InputType()
export class RequestExportInput {
  @Field(() => PetitionExportKinds) kind: PetitionExportKind;
  @Field(() => ExportFormats) format: ExportFormat;
  /** Slug or id. */
  @Field() petition: string;
  /** Slug or id of the organisation that asks. */
  @Field() organisation: string;
  /** Language of the file: fr, ar, en or es; that of the request when unset. */
  @Field(() => String, { nullable: true }) locale?: string | null;
  /** What the file is for, in 10 to 500 characters; kept with the export. */
  @Field() purpose: string;
  /** For a report: numbers under 10 are told together. */
  @Field(() => Boolean, { nullable: true }) isPublic?: boolean | null;
}
