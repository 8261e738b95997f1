import { Injectable } from '@nestjs/common';
import { AdoptionHindrances } from '../../adoption/adoption-hindrances.js';
import { DocumentConsultationRow } from './consultation.entity.js';

/** While representatives of the community are asked, a document is not adopted. */
@Injectable()
export class WaitForConsultations {
  constructor(hindrances: AdoptionHindrances) {
    hindrances.offer('consultation', (em, { id }) => em.countBy(DocumentConsultationRow, { documentId: id, state: 'open' }));
  }
}
