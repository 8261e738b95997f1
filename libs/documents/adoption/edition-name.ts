import { translate } from '#libs/i18n';
import type { DocumentRow } from '../drafting/document.entity.js';

/** As which an edition is frozen, in the language that holds. */
export const editionName = ({ referenceLocale }: DocumentRow, what: 'comments' | 'silence' | 'vote' | 'taken_in' | 'edited'): string => translate(referenceLocale, `documents.adoption.edition.${what}`);
