import type { ApplicationWriter } from '#libs/organisations';

type Row = Parameters<ApplicationWriter['begin']>[1]['row'];
export interface DemoApplicant {
  readonly row: Row;
  readonly contact: string;
  readonly mailbox: string;
  /** Slugs of the members it asks. */
  readonly sponsors: readonly string[];
}

/** Three made-up organisations that ask to join; none of them exists. */
export const checked: DemoApplicant = {
  row: {
    name: { fr: 'Atelier Marsa', ar: 'ورشة المرسى' }, kind: 'association', formedOn: '2019-06-14', seat: 'MA-TNG', themes: ['environment'],
    about: { fr: 'Association fictive : jardins partagés et eau propre dans les quartiers du port.', ar: 'جمعية تخييلية: حدائق مشتركة وماء نقي في أحياء الميناء.' },
    motivation: 'L’eau sale rend malade avant tout le reste : nous voulons porter cette question avec vous.',
  },
  contact: 'Ilham (Atelier Marsa)', mailbox: 'marsa', sponsors: ['nour-quartiers'],
};
export const sponsored: DemoApplicant = {
  row: {
    name: { fr: 'Dar El Amal Mesnana', ar: 'دار الأمل مسنانة' }, kind: 'association', formedOn: '2021-03-02', seat: 'MA-TNG', themes: ['women', 'health'],
    about: { fr: 'Association fictive : un lieu d’écoute pour les femmes du quartier.', ar: 'جمعية تخييلية: فضاء استماع لنساء الحي.' },
    motivation: 'Nos permanences finissent souvent devant un guichet fermé. À plusieurs, nous serons entendues.',
  },
  contact: 'Hanane (Dar El Amal)', mailbox: 'dar-el-amal', sponsors: ['les-mains-tissees', 'riwaq-enfance'],
};
export const objected: DemoApplicant = {
  row: {
    name: { fr: 'Rihla Jeunes', ar: 'رحلة شباب' }, kind: 'association', formedOn: '2025-02-20', seat: 'MA-TNG', themes: ['youth', 'migration'],
    about: { fr: 'Association fictive de jeunes nés ici ou arrivés ici, qui s’orientent les uns les autres.', ar: 'جمعية تخييلية لشباب ولدوا هنا أو قدموا إلى هنا، يرشد بعضهم بعضا.' },
    motivation: 'Nous accompagnons déjà vers les soins, sans nom et sans papier à en-tête. Nous voulons le faire avec vous.',
  },
  contact: 'Ayoub (Rihla)', mailbox: 'rihla', sponsors: ['reseau-tawassol'],
};

export const note = 'Nous travaillons ensemble depuis deux ans ; leur parole est fiable.';
export const report = 'Rencontre au local le samedi : douze personnes, dont sept jeunes femmes. Pas de comptes publiés, mais chaque dépense est notée. Leur carnet d’adresses de soins est meilleur que le nôtre.';
export const objection = 'Moins de deux ans d’existence et pas de comptes publiés : attendons un an.';
