import { AdoptionRoundRow } from './adoption-round.entity.js';
import { AdoptionStepRow } from './adoption-step.entity.js';
import { AdoptionDissentRow } from './dissent/adoption-dissent.entity.js';
import { AdoptionObjectionRow } from './objecting/adoption-objection.entity.js';
import { AdoptionRuleRow } from './rules/adoption-rule.entity.js';
import { AdoptionNoticeRow } from './telling/adoption-notice.entity.js';

export const adoptionEntities = [AdoptionRuleRow, AdoptionRoundRow, AdoptionStepRow, AdoptionObjectionRow, AdoptionDissentRow, AdoptionNoticeRow];
