import type { Text } from './text.js';

export const legalFr: Text = {
  title: 'Mentions légales',
  lead: 'Qui publie ce site, qui répond des pétitions, et sous quelles licences.',
  sections: [
    {
      heading: 'Qui publie',
      paragraphs: [
        'Ce site est tenu par les coalitions nommées sur sa page d’accueil. Chaque pétition nomme les organisations qui la portent : elles en sont les autrices et en répondent.',
      ],
    },
    {
      heading: 'Ce qui est publié',
      paragraphs: [
        'Une pétition paraît après relecture par une personne qui ne l’a pas écrite. Sont refusés les textes diffamatoires, haineux, publicitaires, ou qui désignent à la vindicte une personne privée.',
        'Les pétitions importées d’autres sites portent leur source, leur licence et le chiffre donné par cette source, sans être mêlées aux signatures confirmées ici.',
      ],
    },
    {
      heading: 'Signaler un contenu',
      paragraphs: [
        'Écrivez à l’une des organisations qui portent la pétition. Un texte contraire à la loi est suspendu le temps de l’examen.',
      ],
    },
    {
      heading: 'Signatures et procédures officielles',
      paragraphs: [
        'Une signature recueillie ici soutient une demande. Elle ne remplace pas le dépôt d’une pétition ou d’une motion prévu par les lois organiques marocaines 44-14 et 64-14, qui demandent d’autres pièces.',
      ],
    },
    {
      heading: 'Logiciel',
      paragraphs: [
        'Sawt est un logiciel libre, sous licence GNU AGPL version 3 ou ultérieure. Les noms des régions et provinces viennent de données ouvertes.',
      ],
    },
  ],
};
