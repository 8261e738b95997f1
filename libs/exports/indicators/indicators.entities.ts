import { IndicatorBaselineRow } from './indicator-baseline.entity.js';
import { IndicatorGoalRow } from './indicator-goal.entity.js';
import { IndicatorNarrativeRow } from './indicator-narrative.entity.js';

export const indicatorEntities = [IndicatorGoalRow, IndicatorBaselineRow, IndicatorNarrativeRow];
