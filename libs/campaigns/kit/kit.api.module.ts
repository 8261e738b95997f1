import { Module } from '@nestjs/common';
import { RateLimitsModule } from '#libs/context';
import { KitController } from './kit.controller.js';
import { KitModule } from './kit.module.js';
import { KitResolver } from './kit.resolver.js';

/** The doors of kits. */
@Module({ imports: [KitModule, RateLimitsModule], controllers: [KitController], providers: [KitResolver] })
export class KitApiModule {}
