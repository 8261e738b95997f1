import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AdoptionHindrances } from '../../adoption/adoption-hindrances.js';
import { ReportContributionRow } from '../contributing/report-contribution.entity.js';

/** While something that was handed in is neither merged nor rejected, a report is not adopted. */
@Injectable()
export class WaitForContributions {
  constructor(hindrances: AdoptionHindrances) {
    hindrances.offer('contribution', (em, { id }) => em.countBy(ReportContributionRow, { documentId: id, state: In(['submitted', 'late']) }));
  }
}
