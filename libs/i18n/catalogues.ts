import commonFr from './catalogues/common.fr.json' with { type: 'json' };
import commonAr from './catalogues/common.ar.json' with { type: 'json' };
import commonEn from './catalogues/common.en.json' with { type: 'json' };
import commonEs from './catalogues/common.es.json' with { type: 'json' };
import authFr from './catalogues/auth.fr.json' with { type: 'json' };
import authAr from './catalogues/auth.ar.json' with { type: 'json' };
import authEn from './catalogues/auth.en.json' with { type: 'json' };
import authEs from './catalogues/auth.es.json' with { type: 'json' };
import organisationsFr from './catalogues/organisations.fr.json' with { type: 'json' };
import organisationsAr from './catalogues/organisations.ar.json' with { type: 'json' };
import organisationsEn from './catalogues/organisations.en.json' with { type: 'json' };
import organisationsEs from './catalogues/organisations.es.json' with { type: 'json' };
import petitionsFr from './catalogues/petitions.fr.json' with { type: 'json' };
import petitionsAr from './catalogues/petitions.ar.json' with { type: 'json' };
import petitionsEn from './catalogues/petitions.en.json' with { type: 'json' };
import petitionsEs from './catalogues/petitions.es.json' with { type: 'json' };
import signaturesFr from './catalogues/signatures.fr.json' with { type: 'json' };
import signaturesAr from './catalogues/signatures.ar.json' with { type: 'json' };
import signaturesEn from './catalogues/signatures.en.json' with { type: 'json' };
import signaturesEs from './catalogues/signatures.es.json' with { type: 'json' };
import campaignsFr from './catalogues/campaigns.fr.json' with { type: 'json' };
import campaignsAr from './catalogues/campaigns.ar.json' with { type: 'json' };
import campaignsEn from './catalogues/campaigns.en.json' with { type: 'json' };
import campaignsEs from './catalogues/campaigns.es.json' with { type: 'json' };
import documentsFr from './catalogues/documents.fr.json' with { type: 'json' };
import documentsAr from './catalogues/documents.ar.json' with { type: 'json' };
import documentsEn from './catalogues/documents.en.json' with { type: 'json' };
import documentsEs from './catalogues/documents.es.json' with { type: 'json' };
import mailingsFr from './catalogues/mailings.fr.json' with { type: 'json' };
import mailingsAr from './catalogues/mailings.ar.json' with { type: 'json' };
import mailingsEn from './catalogues/mailings.en.json' with { type: 'json' };
import mailingsEs from './catalogues/mailings.es.json' with { type: 'json' };
import exportsFr from './catalogues/exports.fr.json' with { type: 'json' };
import exportsAr from './catalogues/exports.ar.json' with { type: 'json' };
import exportsEn from './catalogues/exports.en.json' with { type: 'json' };
import exportsEs from './catalogues/exports.es.json' with { type: 'json' };
import siteFr from './catalogues/site.fr.json' with { type: 'json' };
import siteAr from './catalogues/site.ar.json' with { type: 'json' };
import siteEn from './catalogues/site.en.json' with { type: 'json' };
import siteEs from './catalogues/site.es.json' with { type: 'json' };
import consoleFr from './catalogues/console.fr.json' with { type: 'json' };
import consoleAr from './catalogues/console.ar.json' with { type: 'json' };
import consoleEn from './catalogues/console.en.json' with { type: 'json' };
import consoleEs from './catalogues/console.es.json' with { type: 'json' };

/** Every message, by language and by the area that speaks; each area keeps its own four files. */
export const catalogues = {
  fr: { common: commonFr, auth: authFr, organisations: organisationsFr, petitions: petitionsFr, signatures: signaturesFr, campaigns: campaignsFr, documents: documentsFr, mailings: mailingsFr, exports: exportsFr, site: siteFr, console: consoleFr },
  ar: { common: commonAr, auth: authAr, organisations: organisationsAr, petitions: petitionsAr, signatures: signaturesAr, campaigns: campaignsAr, documents: documentsAr, mailings: mailingsAr, exports: exportsAr, site: siteAr, console: consoleAr },
  en: { common: commonEn, auth: authEn, organisations: organisationsEn, petitions: petitionsEn, signatures: signaturesEn, campaigns: campaignsEn, documents: documentsEn, mailings: mailingsEn, exports: exportsEn, site: siteEn, console: consoleEn },
  es: { common: commonEs, auth: authEs, organisations: organisationsEs, petitions: petitionsEs, signatures: signaturesEs, campaigns: campaignsEs, documents: documentsEs, mailings: mailingsEs, exports: exportsEs, site: siteEs, console: consoleEs },
} as const;

type Areas = (typeof catalogues)['fr'];
/** `area.message`, as French has them. */
export type MessageKey = { [A in keyof Areas]: `${A & string}.${keyof Areas[A] & string}` }[keyof Areas];
