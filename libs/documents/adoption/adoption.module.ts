import './adoption.permissions.js';
import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule } from '#libs/organisations';
import { DraftingModule } from '../drafting/drafting.module.js';
import { LiveModule } from '../live/live.module.js';
import { VersionsModule } from '../versions/versions.module.js';
import { AdoptionHindrances } from './adoption-hindrances.js';
import { EndRounds } from './course/end-rounds.service.js';
import { KeepRounds } from './course/keep-rounds.service.js';
import { OpenCommentRound } from './course/open-comment-round.service.js';
import { PutToVote } from './course/put-to-vote.service.js';
import { RecallAdoption } from './course/recall-adoption.service.js';
import { SettleVotes } from './course/settle-votes.service.js';
import { SilenceClock } from './course/silence-clock.service.js';
import { StartSilence } from './course/start-silence.service.js';
import { ShowMinorityNote } from './dissent/show-minority-note.service.js';
import { TakeDistance } from './dissent/take-distance.service.js';
import { ObjectToDocument } from './objecting/object-to-document.service.js';
import { SettleObjections } from './objecting/settle-objections.service.js';
import { TakeInObjections } from './objecting/take-in-objections.service.js';
import { AdoptionTasks } from './reading/adoption-tasks.service.js';
import { Adoptions } from './reading/adoptions.service.js';
import { AwaitedAdoptions } from './reading/awaited-adoptions.service.js';
import { RoundSteps } from './round-steps.service.js';
import { AdoptionRules } from './rules/adoption-rules.service.js';

const course = [EndRounds, KeepRounds, OpenCommentRound, PutToVote, RecallAdoption, RoundSteps, SettleVotes, SilenceClock, StartSilence];
const objecting = [ObjectToDocument, SettleObjections, ShowMinorityNote, TakeDistance, TakeInObjections];
const services = [AdoptionHindrances, AdoptionRules, Adoptions, AdoptionTasks, AwaitedAdoptions, ...course, ...objecting];

/** How documents are adopted. Needed wherever decisions end, as a document is adopted by one. */
@Module({ imports: [AuthModule, DraftingModule, LiveModule, OrganisationsModule, VersionsModule], providers: services, exports: services })
export class AdoptionModule {}
