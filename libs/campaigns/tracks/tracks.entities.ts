import { LegalTrackRow } from './legal-track.entity.js';
import { PetitionTrackRow } from './petition-track.entity.js';

export const trackEntities = [LegalTrackRow, PetitionTrackRow];
