import type { Text } from './text.js';

export const privacyEn: Text = {
  title: 'Personal data',
  lead: 'Signing a petition says something about your opinions. Here is what we keep, for whom, for how long, and how to take it back.',
  sections: [
    {
      heading: 'When you sign',
      paragraphs: [
        'We ask for your first name, last name, e-mail address and country. The province or prefecture, showing your name and news from organisations are optional: no box is ticked beforehand.',
      ],
      points: [
        'Your name and address are encrypted as soon as they arrive.',
        'So that nobody counts twice, a fingerprint of the address is computed with a key that belongs to one petition. It can neither be read back nor compared from one petition to another.',
        'Your IP address is never written to a disk.',
        'Unless you confirm, everything is erased after seven days.',
      ],
    },
    {
      heading: 'When you confirm',
      paragraphs: [
        'Your signature counts. Your name and address are handed over, encrypted, to the organisations you ticked and nobody else, then erased from here. If you tick none, nobody receives them.',
      ],
      points: [
        'What stays here: the date, the country, the province or prefecture if you gave it, the language, the organisation whose link brought you, and the proof of your choices.',
        'Your name is shown on the page only if you asked for it.',
        'Numbers below 10 for an area are not published.',
      ],
    },
    {
      heading: 'When you subscribe to the newsletter',
      paragraphs: [
        'We ask for an address, a language and, if you wish, organisations by name. Nothing is sent until you have confirmed from your mailbox; without confirmation everything is erased after seven days.',
        'The address is sealed and opened only at the moment of sending. When you unsubscribe it disappears at once; only a fingerprint is left, so that nobody writes to you again. “Erase everything” takes that away too.',
      ],
    },
    {
      heading: 'When you write to an elected official or sign up for an activity',
      paragraphs: [
        'Your letter is opened only at the moment it leaves or is printed, then erased. Until then you can take it back.',
        'Your name, address and needs for an activity are read only by those who organise it and erased afterwards, on the day the form tells. Numbers stay.',
      ],
    },
    {
      heading: 'When you answer a consultation',
      paragraphs: [
        'Your answer, voice note included, is encrypted as soon as it arrives and opens only for those who prepare the text. Your name is optional, and nobody else sees it.',
        'By your link you change it or take it back. It is erased on the day the page tells, a year after the consultation at the latest.',
      ],
    },
    {
      heading: 'Who answers for what',
      paragraphs: [
        'Each organisation you tick is responsible for the copy it receives. The organisations that carry the petition, named on its page, answer together for the processing of signatures.',
        'Nothing is sold, rented or passed on. Those to whom the petition is addressed receive numbers, never your e-mail address.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'The link at the foot of every message lets you, without an account or proof of identity, see what is recorded, take a copy, withdraw your signature and erase your data. Every piece of news from an organisation carries a link to stop receiving it.',
        'These rights come from Moroccan law 09-08 and, in Europe, from the General Data Protection Regulation. You can also turn to the CNDP in Morocco or to your data protection authority in Europe.',
      ],
    },
    {
      heading: 'Cookies and audience measurement',
      paragraphs: [
        'Public pages set no cookie and load nothing from other sites. There is no audience measurement and no advertising. Only people who work in the console receive a cookie, for the time of their session.',
      ],
    },
    {
      heading: 'If you fear being watched',
      paragraphs: [
        'The “Quick exit” button replaces the page with a neutral one. Our messages never name the petition in their subject. Consider erasing your browser history as well.',
      ],
    },
  ],
};
