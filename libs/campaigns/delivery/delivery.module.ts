import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { MeetingsModule } from '#libs/organisations';
import { PetitionsModule } from '#libs/petitions';
import { SignaturesModule } from '#libs/signatures';
import { TracksModule } from '../tracks/tracks.module.js';
import './delivery.permissions.js';
import { DossierAnnexes } from './annexes/dossier-annexes.service.js';
import { SignatureLists } from './annexes/signature-lists.js';
import { DossierLetters } from './dossier/dossier-letters.service.js';
import { Dossiers } from './dossier/dossiers.service.js';
import { FilingScans } from './filing/filing-scans.service.js';
import { Filings } from './filing/filings.service.js';
import { KeepFiling } from './filing/keep-filing.js';
import { RecordFiling } from './filing/record-filing.service.js';
import { AnswerCalendar } from './reminding/answer-calendar.js';

const services = [DossierAnnexes, DossierLetters, Dossiers, Filings, FilingScans, RecordFiling, SignatureLists];

/** Handing a petition over: the dossier, the receipt, the day on which an answer is due. */
@Module({ imports: [AuthModule, MeetingsModule, PetitionsModule, SignaturesModule, TracksModule], providers: [...services, AnswerCalendar, KeepFiling], exports: services })
export class DeliveryModule {}
