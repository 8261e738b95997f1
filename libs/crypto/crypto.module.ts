import { Global, Module } from '@nestjs/common';
import { Keys } from './keys.js';

/** `Keys` for the whole application. */
@Global()
@Module({ providers: [Keys], exports: [Keys] })
export class CryptoModule {}
