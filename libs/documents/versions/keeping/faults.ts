import type { RequestContext } from '#libs/context';
import { hasSuggestions } from '#libs/editor-schema';
import { fault, type FieldFault } from '#libs/graphql';
import { languageNames } from '#libs/i18n';
import type { StandingText } from './standing-texts.service.js';

export const LONGEST_NAME = 120;

/** What keeps a text from becoming a version; undefined when nothing does. */
export function textFault(ctx: RequestContext, { locale, live }: StandingText): FieldFault | undefined {
  const at = `texts.${locale}`;
  const values = { language: languageNames[locale] };
  if (!live) return fault(ctx, at, 'documents.versions.broken', values);
  if (hasSuggestions(live.content)) return fault(ctx, at, 'documents.versions.suggestionsOpen', values);
  return live.words === 0 ? fault(ctx, at, 'documents.versions.empty', values) : undefined;
}

export function nameFaults(ctx: RequestContext, name: string): FieldFault[] {
  if (!name) return [fault(ctx, 'name', 'documents.versions.nameMissing')];
  return name.length > LONGEST_NAME ? [fault(ctx, 'name', 'documents.versions.nameTooLong', { most: LONGEST_NAME })] : [];
}
