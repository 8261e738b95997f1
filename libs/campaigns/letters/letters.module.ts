import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { RateLimitsModule } from '#libs/context';
import { OrganisationsModule } from '#libs/organisations';
import { TargetsModule } from '../targets/targets.module.js';
import { ConfirmLetter } from './citizens/confirm-letter.service.js';
import { LetterDoor } from './citizens/letter-door.js';
import { LetterTexts } from './citizens/letter-texts.js';
import { MyLetterService } from './citizens/my-letter.service.js';
import { OpenLetters } from './citizens/open-letters.service.js';
import { WriteLetter } from './citizens/write-letter.service.js';
import './letter.permissions.js';
import { OfficeActs } from './offices/office-acts.service.js';
import { RefusedOffices } from './offices/refused-offices.service.js';
import { RefuseLetters } from './offices/refuse-letters.service.js';
import { LetterCampaigns } from './reading/letter-campaigns.service.js';
import { CountLetters } from './reading/letter-numbers.service.js';
import { letterWorks } from './reading/letter-works.js';
import { LetterTargets } from './writing/letter-targets.service.js';
import { MoveLetterCampaign } from './writing/move-letter-campaign.service.js';
import { SaveLetterCampaign } from './writing/save-letter-campaign.service.js';

const citizens = [ConfirmLetter, LetterDoor, LetterTexts, MyLetterService, OpenLetters, WriteLetter];
const staff = [CountLetters, LetterCampaigns, LetterTargets, MoveLetterCampaign, OfficeActs, RefusedOffices, RefuseLetters, SaveLetterCampaign];

/** Letters of citizens to decision-makers: actions, what is written, and how it stands. */
@Module({ imports: [AuthModule, OrganisationsModule, RateLimitsModule, TargetsModule], providers: [...citizens, ...staff, letterWorks], exports: [...citizens, ...staff] })
export class LettersModule {}
