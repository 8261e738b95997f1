import { Module } from '@nestjs/common';
import { DeliveryModule } from './delivery.module.js';
import { DeliveryResolver } from './delivery.resolver.js';
import { FilingScansController } from './filing/filing-scans.controller.js';

/** The doors of delivery. */
@Module({ imports: [DeliveryModule], controllers: [FilingScansController], providers: [DeliveryResolver] })
export class DeliveryApiModule {}
