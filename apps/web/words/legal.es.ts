import type { Text } from './text.js';

export const legalEs: Text = {
  title: 'Aviso legal',
  lead: 'Quién publica este sitio, quién responde de las peticiones y con qué licencias.',
  sections: [
    {
      heading: 'Quién publica',
      paragraphs: [
        'Este sitio lo llevan las coaliciones nombradas en su portada. Cada petición nombra las organizaciones que la impulsan: son sus autoras y responden de ella.',
      ],
    },
    {
      heading: 'Qué se publica',
      paragraphs: [
        'Una petición aparece tras la revisión de una persona que no la escribió. Se rechazan los textos difamatorios, de odio, publicitarios o que señalen a una persona privada.',
        'Las peticiones importadas de otros sitios llevan su fuente, su licencia y la cifra que da esa fuente, sin mezclarse con las firmas confirmadas aquí.',
      ],
    },
    {
      heading: 'Avisar de un contenido',
      paragraphs: [
        'Escriba a una de las organizaciones que impulsan la petición. Un texto contrario a la ley se suspende mientras se examina.',
      ],
    },
    {
      heading: 'Firmas y procedimientos oficiales',
      paragraphs: [
        'Una firma recogida aquí apoya una demanda. No sustituye la presentación de una petición o moción prevista en las leyes orgánicas marroquíes 44-14 y 64-14, que exigen otros documentos.',
      ],
    },
    {
      heading: 'Software',
      paragraphs: [
        'Sawt es software libre con licencia GNU AGPL, versión 3 o posterior. Los nombres de regiones y provincias proceden de datos abiertos.',
      ],
    },
  ],
};
