import { Module } from '@nestjs/common';
import { AuthModule } from './auth.module.js';

/** The jobs of accounts. */
@Module({ imports: [AuthModule] })
export class AuthWorkerModule {}
