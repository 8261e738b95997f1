import { Injectable } from '@nestjs/common';
import { AdmissionCriteria, AdmissionCriterionRow, AdmissionRuleRow, AdmissionRules, type Coalition } from '#libs/organisations';
import { admissionCriteria, admissionRules } from './admission-world.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';

/** The coalition says how it admits and what it asks. */
@Injectable()
export class Admitting {
  constructor(
    private readonly rules: AdmissionRules,
    private readonly criteria: AdmissionCriteria,
  ) {}

  async run({ id: coalitionId }: Coalition, { coordinator }: Actors): Promise<void> {
    if ((await this.criteria.read(coordinator, coalitionId)).length > 0) return;
    demanded(await this.rules.set(coordinator, { coalitionId, ...admissionRules }), AdmissionRuleRow);
    for (const { values, ...criterion } of admissionCriteria) demanded(await this.criteria.add(coordinator, { coalitionId, ...criterion, values: [...values] }), AdmissionCriterionRow);
  }
}
