import { Module } from '@nestjs/common';
import { DocumentImagesController } from './document-images.controller.js';
import { ImagesModule } from './images.module.js';

/** The doors of pictures. */
@Module({ imports: [ImagesModule], controllers: [DocumentImagesController] })
export class ImagesApiModule {}
