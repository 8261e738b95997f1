import { getSchema } from '@tiptap/core';
import { documentExtensions } from './extensions.js';

/** The one schema of documents. */
export const documentSchema = getSchema(documentExtensions);
