import { AdvocacyCommitmentStepRow } from './commitments/advocacy-commitment-step.entity.js';
import { AdvocacyCommitmentRow } from './commitments/advocacy-commitment.entity.js';
import { AdvocacyContactRow } from './dealing/advocacy-contact.entity.js';
import { AdvocacyStanceRow } from './dealing/advocacy-stance.entity.js';
import { AdvocacyTargetRow } from './directory/advocacy-target.entity.js';

export const targetEntities = [AdvocacyTargetRow, AdvocacyStanceRow, AdvocacyContactRow, AdvocacyCommitmentRow, AdvocacyCommitmentStepRow];
