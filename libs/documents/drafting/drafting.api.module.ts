import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#libs/organisations';
import { LiveModule } from '../live/live.module.js';
import { DocumentCourseResolver } from './course/document-course.resolver.js';
import { DraftingModule } from './drafting.module.js';
import { DocumentFieldsResolver, DocumentTextFieldsResolver } from './reading/document-fields.resolver.js';
import { DocumentsResolver } from './reading/documents.resolver.js';
import { DocumentWritingResolver } from './writing/document-writing.resolver.js';

/** The doors of documents as things. */
@Module({
  imports: [DraftingModule, LiveModule, OrganisationsModule],
  providers: [DocumentCourseResolver, DocumentFieldsResolver, DocumentsResolver, DocumentTextFieldsResolver, DocumentWritingResolver],
})
export class DraftingApiModule {}
