import { Module } from '@nestjs/common';
import { IndicatorGoalsResolver } from './goals/goals.resolver.js';
import { IndicatorsModule } from './indicators.module.js';
import { IndicatorsResolver } from './reading/indicators.resolver.js';

/** The doors of indicators. */
@Module({
  imports: [IndicatorsModule],
  providers: [IndicatorsResolver, IndicatorGoalsResolver],
})
export class IndicatorsApiModule {}
