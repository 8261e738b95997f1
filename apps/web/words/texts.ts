import type { Locale } from '#libs/i18n';
import { accessibilityAr } from './accessibility.ar.js';
import { accessibilityEn } from './accessibility.en.js';
import { accessibilityEs } from './accessibility.es.js';
import { accessibilityFr } from './accessibility.fr.js';
import { legalAr } from './legal.ar.js';
import { legalEn } from './legal.en.js';
import { legalEs } from './legal.es.js';
import { legalFr } from './legal.fr.js';
import { privacyAr } from './privacy.ar.js';
import { privacyEn } from './privacy.en.js';
import { privacyEs } from './privacy.es.js';
import { privacyFr } from './privacy.fr.js';
import type { Text } from './text.js';

export type TextName = 'privacy' | 'accessibility' | 'legal';

export const texts: Record<TextName, Record<Locale, Text>> = {
  privacy: { fr: privacyFr, ar: privacyAr, en: privacyEn, es: privacyEs },
  accessibility: { fr: accessibilityFr, ar: accessibilityAr, en: accessibilityEn, es: accessibilityEs },
  legal: { fr: legalFr, ar: legalAr, en: legalEn, es: legalEs },
};
