import { shareHouse } from '../office.js';
import { anAccount } from './petition/account.story.js';
import { aPetition } from './petition/petition.story.js';
import { partnersAndLinks } from './petition/partners.story.js';
import { anExport } from './petition/export.story.js';

// In one house, one after the other: whoever counts the signatures of its petition comes before those who add some.
const house = shareHouse();
anAccount(house);
aPetition(house);
partnersAndLinks(house);
anExport(house);
