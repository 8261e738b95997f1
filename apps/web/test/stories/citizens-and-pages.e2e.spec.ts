import { shareHouse } from '../office.js';
import { aPageLivesOn } from './citizen/a-page-lives-on.story.js';
import { aminaReads } from './citizen/amina-reads-the-newsletter.story.js';
import { samiraSigns } from './citizen/samira-signs-on-her-phone.story.js';

// In one house, one after the other: Samira takes her signature back before the next one counts.
const house = shareHouse();
samiraSigns(house);
aminaReads(house);
aPageLivesOn(house);
