import { Module } from '@nestjs/common';
import { ExternalLogosController } from './outside/external-logos.controller.js';
import { DocumentSignatoriesResolver } from './reading/document-signatories.resolver.js';
import { SignatoriesResolver } from './reading/signatories.resolver.js';
import { SignOffResolver } from './reading/sign-off.resolver.js';
import { SignoffModule } from './signoff.module.js';

/** The doors of sign-off. */
@Module({ imports: [SignoffModule], controllers: [ExternalLogosController], providers: [DocumentSignatoriesResolver, SignatoriesResolver, SignOffResolver] })
export class SignoffApiModule {}
