import { open, seal, type Keys } from '#libs/crypto';
import type { DocumentConsultationContactRow } from './consultation-contact.entity.js';

/** As it is kept, bound to its row. */
export const sealAddress = (keys: Keys, id: string, email: string): Buffer => seal(keys.for('consultation'), email, id);

/** Undefined once it is gone. */
export const openAddress = (keys: Keys, { id, sealed }: Pick<DocumentConsultationContactRow, 'id' | 'sealed'>): string | undefined => (sealed ? open(keys.for('consultation'), sealed, id).toString() : undefined);
