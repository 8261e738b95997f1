import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { MeetingsModule, OrganisationsModule } from '#libs/organisations';
import { AddressBook, PetitionsModule } from '#libs/petitions';
import { Commitments } from './commitments/commitments.service.js';
import { RecordCommitment } from './commitments/record-commitment.service.js';
import { Dealings } from './dealing/dealings.service.js';
import { FollowUpCalendar } from './dealing/follow-up-calendar.js';
import { LogContact } from './dealing/log-contact.service.js';
import { TakeStance } from './dealing/take-stance.service.js';
import { AdvocacyTargets } from './directory/advocacy-targets.service.js';
import { Directory } from './directory/directory.service.js';
import { ImportTargets } from './directory/import-targets.service.js';
import { KeepTarget } from './directory/keep-target.service.js';
import { addresseeOf } from './directory/petition-kinds.js';
import { TargetTraces } from './reading/target-traces.service.js';
import './targets.permissions.js';

const services = [AdvocacyTargets, Commitments, Dealings, Directory, ImportTargets, KeepTarget, LogContact, RecordCommitment, TakeStance, TargetTraces];

/** The directory of targets, and what a coalition does with them. Petitions choose their addressees from it. */
@Module({ imports: [AuthModule, MeetingsModule, OrganisationsModule, PetitionsModule], providers: [...services, FollowUpCalendar], exports: services })
export class TargetsModule {
  constructor(book: AddressBook, targets: AdvocacyTargets) {
    book.offer(async (em, coalitionId, ids) => new Map((await targets.addressable(em, coalitionId, ids)).map((row) => [row.id, addresseeOf(row)])));
  }
}
