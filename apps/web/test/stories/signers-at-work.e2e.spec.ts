import { shareHouse } from '../office.js';
import { signaturesExamined } from './petition/suspects.story.js';
import { aMailing } from './petition/mailing.story.js';

// In one house: signatures are examined before the readers of a mailing are added.
const house = shareHouse();
signaturesExamined(house);
aMailing(house);
