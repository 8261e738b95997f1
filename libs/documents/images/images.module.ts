import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import '../drafting/drafting.permissions.js';
import { DocumentImages } from './document-images.service.js';

/** Pictures in the texts of documents. */
@Module({ imports: [AuthModule], providers: [DocumentImages], exports: [DocumentImages] })
export class ImagesModule {}
