import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessCheck } from './access-check.js';
import { AccessGuard } from './access.js';

/** Guards every door of the application and refuses to start with an unguarded one. */
@Module({
  imports: [DiscoveryModule],
  providers: [AccessCheck, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class ContextModule {}
