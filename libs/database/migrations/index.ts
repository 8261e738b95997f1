import { DatabaseRoles1795309200000 } from './202611220100-database-roles.js';
import { JobsOutbox1795309260000 } from './202611220101-jobs-outbox.js';
import { AuthAccounts1795309320000 } from './202611220102-auth-accounts.js';
import { OrganisationsCoalitions1795309380000 } from './202611220103-organisations-coalitions.js';
import { PetitionsPetitions1795309440000 } from './202611220104-petitions-petitions.js';
import { SignaturesSignatures1795309500000 } from './202611220105-signatures-signatures.js';
import { MailingsMailings1795309560000 } from './202611220106-mailings-mailings.js';
import { ExportsExports1795309620000 } from './202611220107-exports-exports.js';
import { OrganisationsDecisions1795309680000 } from './202611220108-organisations-decisions.js';
import { OrganisationsCharters1795309740000 } from './202611220109-organisations-charters.js';
import { OrganisationsAdmissions1795309800000 } from './202611220110-organisations-admissions.js';
import { OrganisationsGroups1795309860000 } from './202611220111-organisations-groups.js';
import { OrganisationsMeetings1795309920000 } from './202611220112-organisations-meetings.js';
import { OrganisationsOffices1795309980000 } from './202611220113-organisations-offices.js';
import { CampaignsPlan1795310040000 } from './202611220114-campaigns-plan.js';
import { CampaignsParticipation1795310100000 } from './202611220115-campaigns-participation.js';
import { CampaignsTargets1795310160000 } from './202611220116-campaigns-targets.js';
import { CampaignsLetters1795310220000 } from './202611220117-campaigns-letters.js';
import { CampaignsTracks1795310280000 } from './202611220118-campaigns-tracks.js';
import { CampaignsActivities1795310340000 } from './202611220119-campaigns-activities.js';
import { ExportsIndicators1795310400000 } from './202611220120-exports-indicators.js';
import { DocumentsDrafting1795310460000 } from './202611220121-documents-drafting.js';
import { DocumentsVersions1795310520000 } from './202611220122-documents-versions.js';
import { DocumentsAdoption1795310640000 } from './202611220124-documents-adoption.js';
import { DocumentsSignoff1795310700000 } from './202611220125-documents-signoff.js';
import { DocumentsReports1795310760000 } from './202611220126-documents-reports.js';
import { DocumentsRecommendations1795310820000 } from './202611220127-documents-recommendations.js';
import { DocumentsTalk1795310580000 } from './202611220123-documents-talk.js';

/** Every migration, in the order in which they run. */
export const migrations = [
  DatabaseRoles1795309200000,
  JobsOutbox1795309260000,
  AuthAccounts1795309320000,
  OrganisationsCoalitions1795309380000,
  PetitionsPetitions1795309440000,
  SignaturesSignatures1795309500000,
  MailingsMailings1795309560000,
  ExportsExports1795309620000,
  OrganisationsDecisions1795309680000,
  OrganisationsCharters1795309740000,
  OrganisationsAdmissions1795309800000,
  OrganisationsGroups1795309860000,
  OrganisationsMeetings1795309920000,
  OrganisationsOffices1795309980000,
  CampaignsPlan1795310040000,
  CampaignsParticipation1795310100000,
  CampaignsTargets1795310160000,
  CampaignsLetters1795310220000,
  CampaignsTracks1795310280000,
  CampaignsActivities1795310340000,
  ExportsIndicators1795310400000,
  DocumentsDrafting1795310460000,
  DocumentsVersions1795310520000,
  DocumentsTalk1795310580000,
  DocumentsAdoption1795310640000,
  DocumentsSignoff1795310700000,
  DocumentsReports1795310760000,
  DocumentsRecommendations1795310820000,
];
