import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { RateLimitsModule } from '#libs/context';
import { OrganisationsModule } from '#libs/organisations';
import { DraftingModule } from '../drafting/drafting.module.js';
import { AnswerSignOff } from './answering/answer-sign-off.service.js';
import { GiveAnswer } from './answering/give-answer.service.js';
import { ChangeSignOff } from './asking/change-sign-off.service.js';
import { CorrectedCall } from './asking/corrected-call.service.js';
import { Houses } from './asking/houses.service.js';
import { OpenSignOff } from './asking/open-sign-off.service.js';
import { VoidSignOff } from './asking/void-sign-off.service.js';
import { AnswerFromOutside } from './outside/answer-from-outside.service.js';
import { AskExternal } from './outside/ask-external.service.js';
import { ExternalLogos } from './outside/external-logos.service.js';
import { ExamineSignatory } from './outside/examine-signatory.service.js';
import { ShowMySignOff } from './outside/show-my-sign-off.service.js';
import { SignatoryTwins } from './outside/signatory-twins.service.js';
import { AwaitedSignOffs } from './reading/awaited-sign-offs.service.js';
import { HouseSigners } from './reading/house-signers.service.js';
import { ReadHouses } from './reading/read-houses.service.js';
import { ReadSignOffs } from './reading/read-sign-offs.service.js';
import { SignatoryLists } from './reading/signatory-lists.service.js';
import { SealSignOff } from './sealing/seal-sign-off.service.js';
import { Signatories } from './sealing/signatories.service.js';
import './signoff.permissions.js';

const asking = [ChangeSignOff, CorrectedCall, Houses, OpenSignOff, VoidSignOff];
const outside = [AnswerFromOutside, AskExternal, ExamineSignatory, ExternalLogos, ShowMySignOff, SignatoryTwins];
const reading = [AwaitedSignOffs, HouseSigners, ReadHouses, ReadSignOffs, SignatoryLists];
const services = [...asking, ...outside, ...reading, AnswerSignOff, GiveAnswer, SealSignOff, Signatories];

/** Answers of organisations to one frozen text, and the list that is sealed of them. */
@Module({ imports: [AuthModule, OrganisationsModule, DraftingModule, RateLimitsModule], providers: services, exports: services })
export class SignoffModule {}
