import type { Text } from './text.js';

export const accessibilityEn: Text = {
  title: 'Accessibility',
  lead: 'This site must serve everybody: with a small phone, a screen reader, a keyboard, a slow connection, and without JavaScript.',
  sections: [
    {
      heading: 'What we aim for',
      paragraphs: [
        'WCAG 2.2, level AA.',
      ],
      points: [
        'Every page can be read and used without JavaScript and with the keyboard alone.',
        'Errors of a form are said in words, beside the field, and nothing you typed is lost.',
        'Colours have a contrast of at least 4.5 to 1, in light and in dark; no information depends on colour alone.',
        'Pages exist in French, Arabic, English and Spanish, each in its direction of reading.',
        'A page weighs less than 30 kB.',
      ],
    },
    {
      heading: 'How it is checked',
      paragraphs: [
        'Every version is checked by an automatic tool in the four languages, light and dark. A tool does not find everything: your remarks matter more.',
      ],
    },
    {
      heading: 'What may still be in the way',
      paragraphs: [
        'The texts of petitions are written by organisations: their clearness and translation depend on them. The documents they refer to may not be accessible.',
      ],
    },
    {
      heading: 'An obstacle?',
      paragraphs: [
        'Tell one of the organisations that carry the petition, from its page. If no answer comes, the ombudsman of your country can be asked.',
      ],
    },
  ],
};
