import { DocumentImageRow } from './document-image.entity.js';

export const imageEntities = [DocumentImageRow];
