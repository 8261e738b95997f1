import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import type { HocuspocusProvider } from '@hocuspocus/provider';
import { inLocale, type Locale } from '#libs/i18n';
import type { Shown } from './writing-session.js';

/**
 * Where the others are: a line in their organisation’s colour with their name and whom they write for. Colours are set past
 * style attributes, which the policy forbids. Given as options of its own, since `configure` would add fields to `shown`, which the server compares.
 */
export const carets = (provider: HocuspocusProvider, shown: Shown, locale: Locale) =>
  CollaborationCaret.extend({
    addOptions() {
      return { ...this.parent!(), provider, user: { ...shown }, render: (user) => caretOf(user as Shown, locale), selectionRender: () => ({ class: 'selected-by-other' }) };
    },
  });

/** Holds no text, its style sheet draws the name: who clicks at the end of a line that has text to offer would stand within it, and what is typed there is lost. */
function caretOf({ name, organisation, colour }: Shown, locale: Locale): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'caret';
  caret.dataset['who'] = labelOf(name, organisation, locale);
  caret.style.setProperty('--who', colour);
  return caret;
}

/** “Samira · Association Nour” in the language of who looks, or the name alone for the coordination and the community. */
export const labelOf = (name: string, organisation: Shown['organisation'], locale: Locale) => (organisation ? `${name} · ${inLocale(organisation as Partial<Record<Locale, string>>, locale)}` : name);
