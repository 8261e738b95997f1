import { LetterCampaignRow, LetterPromptRow } from './letter-campaign.entity.js';
import { LetterOfficeRow, LetterTargetRow } from './letter-target.entity.js';
import { LetterContentRow, LetterDeliveryRow, LetterNoticeRow, LetterRow, LetterSlotRow, LetterTextRow } from './letter.entity.js';

export const letterEntities = [
  LetterCampaignRow, LetterPromptRow, LetterOfficeRow, LetterTargetRow, LetterRow, LetterContentRow, LetterDeliveryRow, LetterSlotRow, LetterTextRow, LetterNoticeRow,
];
