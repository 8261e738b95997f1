import { shareHouse } from '../office.js';
import { aCharterToSign } from './coalition/a-charter-is-signed.story.js';
import { aDecision } from './coalition/decisions.story.js';
import { aWorkingGroup } from './coalition/groups.story.js';
import { aMeetingCoalition } from './coalition/meetings.story.js';
import { coordination } from './coalition/coordination.story.js';

// In one house, one after the other: none looks at what another leaves behind.
const house = shareHouse();
aCharterToSign(house);
aDecision(house);
aWorkingGroup(house);
aMeetingCoalition(house);
coordination(house);
