import { ApplicationContactRow } from './applying/application-contact.entity.js';
import { ApplicationDeclarationRow } from './applying/application-declaration.entity.js';
import { ApplicationRow } from './application.entity.js';
import { ApplicationStepRow } from './course/application-step.entity.js';
import { AdmissionCriterionRow } from './criteria/admission-criterion.entity.js';
import { AdmissionRuleRow } from './criteria/admission-rule.entity.js';
import { ApplicationAppealRow } from './deciding/application-appeal.entity.js';
import { ApplicationDocumentRow } from './documents/application-document.entity.js';
import { ApplicationRapporteurRow } from './examining/application-rapporteur.entity.js';
import { ApplicationObjectionRow } from './objecting/application-objection.entity.js';
import { ApplicationSponsorRow } from './sponsoring/application-sponsor.entity.js';
import { ApplicationNoticeRow } from './telling/application-notice.entity.js';

export const admissionEntities = [AdmissionRuleRow, AdmissionCriterionRow, ApplicationRow, ApplicationContactRow, ApplicationDeclarationRow, ApplicationDocumentRow, ApplicationSponsorRow, ApplicationRapporteurRow, ApplicationObjectionRow, ApplicationAppealRow, ApplicationStepRow, ApplicationNoticeRow];
