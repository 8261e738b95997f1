import type { Text } from './text.js';

export const legalEn: Text = {
  title: 'Legal notice',
  lead: 'Who publishes this site, who answers for the petitions, and under which licences.',
  sections: [
    {
      heading: 'Who publishes',
      paragraphs: [
        'This site is run by the coalitions named on its home page. Each petition names the organisations that carry it: they are its authors and answer for it.',
      ],
    },
    {
      heading: 'What is published',
      paragraphs: [
        'A petition appears after review by somebody who did not write it. Texts that are defamatory, hateful, commercial, or that expose a private person to public anger are refused.',
        'Petitions imported from other sites carry their source, their licence and the figure given by that source, never mixed with signatures confirmed here.',
      ],
    },
    {
      heading: 'Reporting content',
      paragraphs: [
        'Write to one of the organisations that carry the petition. A text that breaks the law is paused while it is examined.',
      ],
    },
    {
      heading: 'Signatures and official procedures',
      paragraphs: [
        'A signature collected here supports a demand. It does not replace filing a petition or motion under the Moroccan organic laws 44-14 and 64-14, which require other documents.',
      ],
    },
    {
      heading: 'Software',
      paragraphs: [
        'Sawt is free software under the GNU AGPL, version 3 or later. Names of regions and provinces come from open data.',
      ],
    },
  ],
};
