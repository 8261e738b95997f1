import { AnswerRow } from './answer.entity.js';
import { DeliveryRow } from './delivery.entity.js';
import { ErratumRow } from './erratum.entity.js';
import { ImportedTallyRow } from './imported-tally.entity.js';
import { MilestoneRow } from './milestone.entity.js';
import { PetitionChangeRow } from './petition-change.entity.js';
import { PetitionPartnerListRow, PetitionPartnerPeriodRow, PetitionPartnerRow } from './petition-partner.entity.js';
import { PetitionReviewRow } from './petition-review.entity.js';
import { PetitionTargetRow } from './petition-target.entity.js';
import { PetitionTextRow } from './petition-text.entity.js';
import { PetitionUpdateRow } from './petition-update.entity.js';
import { PetitionSearchRow } from './searching/petition-search.entity.js';
import { PetitionRow } from './petition.entity.js';

/** The tables this area owns. */
export const petitionEntities = [
  PetitionRow, PetitionTextRow, PetitionTargetRow, PetitionPartnerRow, PetitionPartnerPeriodRow, PetitionPartnerListRow, MilestoneRow, PetitionReviewRow, PetitionChangeRow,
  ErratumRow, PetitionUpdateRow, DeliveryRow, AnswerRow, ImportedTallyRow, PetitionSearchRow,
];

export { AnswerRow, DeliveryRow, ErratumRow, ImportedTallyRow, MilestoneRow, PetitionChangeRow, PetitionPartnerListRow, PetitionPartnerPeriodRow, PetitionPartnerRow, PetitionReviewRow, PetitionSearchRow, PetitionTargetRow, PetitionTextRow, PetitionUpdateRow, PetitionRow };
