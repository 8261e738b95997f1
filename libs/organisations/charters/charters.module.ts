import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule } from '../organisations.module.js';
import { AdoptCharter } from './course/adopt-charter.service.js';
import { DraftCharter } from './course/draft-charter.service.js';
import { OpenCharterRound } from './course/open-charter-round.service.js';
import { ProposeCharter } from './course/propose-charter.service.js';
import { Charters } from './reading/charters.service.js';
import { Signatories } from './reading/signatories.service.js';
import { CharterSignatures } from './signing/charter-signatures.service.js';
import { SignCharter } from './signing/sign-charter.service.js';

const services = [AdoptCharter, Charters, CharterSignatures, DraftCharter, OpenCharterRound, ProposeCharter, Signatories, SignCharter];

/** What a coalition's organisations agreed on. Needed wherever decisions end, as a charter is adopted by one. */
@Module({ imports: [AuthModule, OrganisationsModule], providers: services, exports: services })
export class ChartersModule {}
