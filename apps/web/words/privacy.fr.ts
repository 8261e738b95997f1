import type { Text } from './text.js';

export const privacyFr: Text = {
  title: 'Données personnelles',
  lead: 'Signer une pétition dit quelque chose de vos opinions. Voici ce que nous gardons, pour qui, combien de temps, et comment le reprendre.',
  sections: [
    {
      heading: 'Quand vous signez',
      paragraphs: [
        'Nous demandons votre prénom, votre nom, votre adresse e-mail et votre pays. La province ou préfecture, l’affichage de votre nom et les nouvelles des organisations sont facultatifs : rien n’est coché d’avance.',
      ],
      points: [
        'Votre nom et votre adresse sont chiffrés dès leur arrivée.',
        'Pour qu’une personne ne compte pas deux fois, une empreinte de l’adresse est calculée avec une clé propre à chaque pétition. On ne peut ni la relire, ni la comparer d’une pétition à l’autre.',
        'Votre adresse IP n’est jamais écrite sur un disque.',
        'Sans confirmation de votre part, tout est effacé au bout de sept jours.',
      ],
    },
    {
      heading: 'Quand vous confirmez',
      paragraphs: [
        'Votre signature compte. Votre nom et votre adresse sont remis, chiffrés, aux seules organisations que vous avez cochées, puis effacés d’ici. Si vous n’en cochez aucune, personne ne les reçoit.',
      ],
      points: [
        'Restent ici : la date, le pays, la province ou préfecture si vous l’avez dite, la langue, l’organisation dont le lien vous a amené·e, et la preuve de vos choix.',
        'Votre nom n’apparaît sur la page que si vous l’avez demandé.',
        'Les nombres inférieurs à 10 par territoire ne sont pas publiés.',
      ],
    },
    {
      heading: 'Quand vous vous inscrivez à la lettre',
      paragraphs: [
        'Nous demandons une adresse, une langue et, si vous le voulez, des organisations par leur nom. Rien n’est envoyé tant que vous n’avez pas confirmé depuis votre boîte mail ; sans confirmation, tout est effacé au bout de sept jours.',
        'L’adresse est chiffrée et n’est ouverte qu’au moment d’un envoi. Quand vous vous désinscrivez, elle disparaît aussitôt ; il ne reste qu’une empreinte, pour que plus personne ne vous écrive. « Effacer tout » l’enlève aussi.',
      ],
    },
    {
      heading: 'Quand vous écrivez à une personne élue ou vous inscrivez à une activité',
      paragraphs: [
        'Votre lettre n’est ouverte qu’au moment où elle part ou s’imprime, puis effacée. Vous pouvez la reprendre jusque-là.',
        'Votre nom, votre adresse et vos besoins pour une activité ne sont lus que par qui l’organise et effacés après elle, au jour que dit le formulaire. Les nombres restent.',
      ],
    },
    {
      heading: 'Quand vous répondez à une consultation',
      paragraphs: [
        'Votre réponse, message vocal compris, est chiffrée dès son arrivée et ne s’ouvre que pour les personnes qui préparent le texte. Votre nom est facultatif, et personne d’autre ne le voit.',
        'Par votre lien vous la changez ou la retirez. Elle est effacée au jour que dit la page, un an après la consultation au plus tard.',
      ],
    },
    {
      heading: 'Qui répond de quoi',
      paragraphs: [
        'Chaque organisation que vous cochez est responsable de la copie qu’elle reçoit. Les organisations qui portent la pétition, nommées sur sa page, répondent ensemble du traitement des signatures.',
        'Rien n’est vendu, loué ni transmis à d’autres. La partie destinataire de la pétition reçoit des nombres, jamais votre adresse e-mail.',
      ],
    },
    {
      heading: 'Vos droits',
      paragraphs: [
        'Le lien en bas de chaque message vous permet, sans compte ni justificatif, de voir ce qui est enregistré, d’en emporter une copie, de retirer votre signature et d’effacer vos données. Chaque nouvelle d’une organisation porte un lien pour ne plus en recevoir.',
        'Ces droits vous viennent de la loi marocaine 09-08 et, en Europe, du règlement général sur la protection des données. Vous pouvez aussi saisir la Commission nationale de contrôle de la protection des données à caractère personnel (CNDP) au Maroc ou la CNIL en France.',
      ],
    },
    {
      heading: 'Cookies et mesure d’audience',
      paragraphs: [
        'Les pages publiques ne déposent aucun cookie et ne chargent rien depuis d’autres sites. Il n’y a ni mesure d’audience, ni publicité. Seules les personnes qui travaillent dans la console reçoivent un cookie, le temps de leur session.',
      ],
    },
    {
      heading: 'Si vous craignez d’être observé·e',
      paragraphs: [
        'Le bouton « Quitter vite » remplace la page par une page neutre. Nos messages ne nomment jamais la pétition dans leur objet. Pensez aussi à effacer l’historique de votre navigateur.',
      ],
    },
  ],
};
