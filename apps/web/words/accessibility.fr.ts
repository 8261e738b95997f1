import type { Text } from './text.js';

export const accessibilityFr: Text = {
  title: 'Accessibilité',
  lead: 'Ce site doit pouvoir servir à tout le monde : avec un petit téléphone, un lecteur d’écran, un clavier, une connexion lente, et sans JavaScript.',
  sections: [
    {
      heading: 'Ce que nous visons',
      paragraphs: [
        'Les règles WCAG 2.2, niveau AA.',
      ],
      points: [
        'Chaque page se lit et s’utilise sans JavaScript et au clavier seul.',
        'Les erreurs d’un formulaire sont dites en mots, à côté du champ, et rien de ce que vous avez écrit n’est perdu.',
        'Les couleurs ont un contraste d’au moins 4,5 pour 1, en clair comme en sombre ; aucune information ne tient à la couleur seule.',
        'Les pages existent en français, arabe, anglais et espagnol, chacune dans son sens de lecture.',
        'Une page pèse moins de 30 ko.',
      ],
    },
    {
      heading: 'Comment c’est vérifié',
      paragraphs: [
        'Chaque version est contrôlée par un outil automatique dans les quatre langues, en clair et en sombre. Un outil ne trouve pas tout : vos remarques comptent davantage.',
      ],
    },
    {
      heading: 'Ce qui peut encore gêner',
      paragraphs: [
        'Les textes des pétitions sont écrits par les organisations : leur clarté et leur traduction dépendent d’elles. Les documents auxquels elles renvoient peuvent ne pas être accessibles.',
      ],
    },
    {
      heading: 'Un obstacle ?',
      paragraphs: [
        'Dites-le à l’une des organisations qui portent la pétition, depuis sa page. Si la réponse ne vient pas, le Défenseur des droits en France ou le Médiateur du Royaume au Maroc peuvent être saisis.',
      ],
    },
  ],
};
