import { In, type EntityManager } from 'typeorm';
import { areaName, formatDate, inLocale, regional, translate, type MessageKey } from '#libs/i18n';
import { isolate } from '#libs/smtp';
import { OrganisationRow } from '../../organisation.entity.js';
import type { ApplicationRow } from '../application.entity.js';
import { ApplicationDocumentRow } from '../documents/application-document.entity.js';
import { ApplicationSponsorRow } from '../sponsoring/application-sponsor.entity.js';

/** What was sent, line by line, for the applicant's copy. */
export async function sentLines(em: EntityManager, application: ApplicationRow): Promise<string[]> {
  const { id: applicationId, locale, kind, formedOn, unformedReason, seat, branches, themes, motivation } = application;
  const sponsors = await em.findBy(ApplicationSponsorRow, { applicationId });
  const members = await em.findBy(OrganisationRow, { id: In(sponsors.map(({ organisationId }) => organisationId)) });
  const documents = await em.find(ApplicationDocumentRow, { where: { applicationId }, order: { id: 'ASC' } });
  const list = (texts: readonly string[]) => new Intl.ListFormat(regional[locale], { type: 'conjunction' }).format(texts.map((text) => isolate(text)));
  const line = (part: string, value: string) => (value ? [translate(locale, `organisations.applying.mail.line.${part}` as MessageKey, { value })] : []);
  return [
    ...line('kind', kind ? translate(locale, `organisations.legal.${kind}`) : ''),
    ...line('formed', formedOn ? formatDate(locale, formedOn) : isolate(unformedReason ?? '')),
    ...line('places', list([...(seat ? [seat] : []), ...branches].map((code) => areaName(code, locale)))),
    ...line('themes', list(themes.map((theme) => translate(locale, `organisations.theme.${theme}` as MessageKey)))),
    ...line('sponsors', list(members.map(({ name }) => inLocale(name, locale)))),
    ...line('documents', list(documents.map(({ name }) => name))),
    ...line('motivation', isolate(motivation)),
  ];
}
