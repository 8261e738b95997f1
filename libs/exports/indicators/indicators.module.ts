import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { IndicatorGoals } from './goals/goals.service.js';
import './indicators.permissions.js';
import { IndicatorBoards } from './reading/indicator-board.service.js';
import { IndicatorEvidence } from './reading/indicator-evidence.service.js';

/** Figures of a coalition with their goals, and the rows behind them. */
@Module({
  imports: [AuthModule],
  providers: [IndicatorBoards, IndicatorEvidence, IndicatorGoals],
  exports: [IndicatorBoards, IndicatorEvidence, IndicatorGoals],
})
export class IndicatorsModule {}
