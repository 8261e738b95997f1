import { Module } from '@nestjs/common';
import { RateLimits } from './rate-limits.js';

/** `RateLimits` for the areas that import it; wants the global `Config`. */
@Module({ providers: [RateLimits], exports: [RateLimits] })
export class RateLimitsModule {}
