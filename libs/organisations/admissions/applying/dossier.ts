import { dayOf } from '#libs/i18n';
import type { ApplicationRow } from '../application.entity.js';
import type { Applicant } from '../applicant.js';
import type { Finding, FrozenCriterion } from '../criteria/admission-criterion.entity.js';
import type { AdmissionTerms } from '../criteria/admission-rule.entity.js';
import { judge } from '../criteria/judge.js';
import type { ApplicationDocumentRow } from '../documents/application-document.entity.js';
import type { ApplicationSponsorRow } from '../sponsoring/application-sponsor.entity.js';

/** An application with all that its applicant gave, and what it is held against: frozen once it was sent, today's before. */
export interface Dossier {
  readonly application: ApplicationRow;
  /** Undefined once erased. */
  readonly contact: Applicant | undefined;
  readonly isConfirmed: boolean;
  readonly declared: readonly string[];
  readonly documents: readonly ApplicationDocumentRow[];
  readonly sponsors: readonly ApplicationSponsorRow[];
  readonly criteria: readonly FrozenCriterion[];
  readonly terms: AdmissionTerms;
}

/** Each criterion, met or not, as the dossier stands at that moment. */
export function judgeDossier({ application, criteria, declared, documents }: Dossier, moment: Date): Finding[] {
  const given = documents.flatMap(({ criterionId }) => criterionId ?? []);
  const { seat, branches, themes, formedOn } = application;
  return judge(criteria, { seat, branches, themes, formedOn, declared, given, today: dayOf(moment) });
}
