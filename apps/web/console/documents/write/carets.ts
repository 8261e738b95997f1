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

function caretOf({ name, organisation, colour }: Shown, locale: Locale): HTMLElement {
  const caret = document.createElement('span');
  const label = document.createElement('bdi');
  caret.className = 'caret';
  label.textContent = labelOf(name, organisation, locale);
  caret.style.setProperty('--who', colour);
  caret.append('\u2060', label, '\u2060');
  return caret;
}

/** “Samira · Association Nour” in the language of who looks, or the name alone for the coordination and the community. */
export const labelOf = (name: string, organisation: Shown['organisation'], locale: Locale) => (organisation ? `${name} · ${inLocale(organisation as Partial<Record<Locale, string>>, locale)}` : name);
