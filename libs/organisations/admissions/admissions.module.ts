import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule } from '../organisations.module.js';
import { AdmissionCourse } from './course/admission-course.service.js';
import { ApplicantActs } from './course/applicant-acts.service.js';
import { OwnPeople } from './course/own-people.service.js';
import { WelcomeMember } from './course/welcome-member.service.js';
import { SponsorsToAsk } from './criteria/sponsors-to-ask.service.js';
import { AskMembers } from './deciding/ask-members.service.js';
import { DecideApplication } from './deciding/decide-application.service.js';
import { FollowVote } from './deciding/follow-vote.service.js';
import { CheckDossier } from './examining/check-dossier.service.js';
import { Rapporteurs } from './examining/rapporteurs.service.js';
import { Objections } from './objecting/objections.service.js';
import { Applications } from './reading/applications.service.js';
import { MyTasks } from './reading/my-tasks.service.js';
import { Sponsorship } from './sponsoring/sponsorship.service.js';

const course = [AdmissionCourse, ApplicantActs, Applications, AskMembers, CheckDossier, DecideApplication, FollowVote, MyTasks, Objections, OwnPeople, Rapporteurs, SponsorsToAsk, Sponsorship, WelcomeMember];

/** How organisations come into a coalition. Needed wherever decisions end, as members may vote on an admission. */
@Module({ imports: [AuthModule, OrganisationsModule], providers: course, exports: course })
export class AdmissionsModule {}
