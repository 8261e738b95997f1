import type { Text } from './text.js';

export const accessibilityEs: Text = {
  title: 'Accesibilidad',
  lead: 'Este sitio debe servir a todo el mundo: con un teléfono pequeño, un lector de pantalla, un teclado, una conexión lenta y sin JavaScript.',
  sections: [
    {
      heading: 'Lo que buscamos',
      paragraphs: [
        'Las pautas WCAG 2.2, nivel AA.',
      ],
      points: [
        'Cada página se lee y se usa sin JavaScript y solo con el teclado.',
        'Los errores de un formulario se dicen con palabras, junto al campo, y nada de lo escrito se pierde.',
        'Los colores tienen un contraste de al menos 4,5 a 1, en claro y en oscuro; ninguna información depende solo del color.',
        'Las páginas existen en francés, árabe, inglés y español, cada una en su sentido de lectura.',
        'Una página pesa menos de 30 kB.',
      ],
    },
    {
      heading: 'Cómo se comprueba',
      paragraphs: [
        'Cada versión se revisa con una herramienta automática en los cuatro idiomas, en claro y en oscuro. Una herramienta no lo encuentra todo: sus observaciones cuentan más.',
      ],
    },
    {
      heading: 'Lo que aún puede estorbar',
      paragraphs: [
        'Los textos de las peticiones los escriben las organizaciones: su claridad y su traducción dependen de ellas. Los documentos a los que remiten pueden no ser accesibles.',
      ],
    },
    {
      heading: '¿Un obstáculo?',
      paragraphs: [
        'Dígalo a una de las organizaciones que impulsan la petición, desde su página. Si no llega respuesta, puede dirigirse al Defensor del Pueblo.',
      ],
    },
  ],
};
