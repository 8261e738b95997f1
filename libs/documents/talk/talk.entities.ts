import { DocumentAmendmentEndorsementRow, DocumentAmendmentRow } from './amendments/document-amendment.entity.js';
import { DocumentCommentRow, DocumentRemarkRow } from './comments/document-comment.entity.js';
import { DocumentConsultationAnswerRow, DocumentConsultationRow } from './consultations/consultation.entity.js';
import { DocumentConsultationContactRow } from './consultations/asked/consultation-contact.entity.js';
import { DocumentNoticeRow } from './telling/document-notice.entity.js';

export const talkEntities = [DocumentCommentRow, DocumentRemarkRow, DocumentAmendmentRow, DocumentAmendmentEndorsementRow, DocumentConsultationRow, DocumentConsultationAnswerRow, DocumentConsultationContactRow, DocumentNoticeRow];
