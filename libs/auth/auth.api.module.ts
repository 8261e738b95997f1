import { Module } from '@nestjs/common';
import { AuthModule } from './auth.module.js';

/** The doors of accounts and sessions. */
@Module({ imports: [AuthModule] })
export class AuthApiModule {}
