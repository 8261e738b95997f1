import type { Text } from './text.js';

export const privacyEs: Text = {
  title: 'Datos personales',
  lead: 'Firmar una petición dice algo de sus opiniones. Esto es lo que guardamos, para quién, cuánto tiempo y cómo recuperarlo.',
  sections: [
    {
      heading: 'Cuando firma',
      paragraphs: [
        'Pedimos su nombre, sus apellidos, su correo electrónico y su país. La provincia o prefectura, mostrar su nombre y las noticias de las organizaciones son opcionales: ninguna casilla viene marcada.',
      ],
      points: [
        'Su nombre y su dirección se cifran en cuanto llegan.',
        'Para que nadie cuente dos veces se calcula una huella de la dirección con una clave propia de cada petición. No se puede leer ni comparar entre peticiones.',
        'Su dirección IP nunca se escribe en un disco.',
        'Sin su confirmación, todo se borra a los siete días.',
      ],
    },
    {
      heading: 'Cuando confirma',
      paragraphs: [
        'Su firma cuenta. Su nombre y su dirección se entregan, cifrados, solo a las organizaciones que marcó, y después se borran de aquí. Si no marca ninguna, nadie los recibe.',
      ],
      points: [
        'Queda aquí: la fecha, el país, la provincia o prefectura si la indicó, el idioma, la organización cuyo enlace le trajo y la prueba de sus elecciones.',
        'Su nombre solo aparece en la página si usted lo pidió.',
        'No se publican los números inferiores a 10 por territorio.',
      ],
    },
    {
      heading: 'Cuando se suscribe al boletín',
      paragraphs: [
        'Pedimos una dirección, un idioma y, si lo desea, organizaciones por su nombre. No se envía nada hasta que confirme desde su buzón; sin confirmación, todo se borra a los siete días.',
        'La dirección está cifrada y solo se abre en el momento de un envío. Cuando se da de baja desaparece de inmediato; solo queda una huella, para que nadie vuelva a escribirle. «Borrar todo» la elimina también.',
      ],
    },
    {
      heading: 'Cuando escribe a un cargo electo o se inscribe en una actividad',
      paragraphs: [
        'Su carta solo se abre en el momento de enviarla o imprimirla, y después se borra. Hasta entonces puede retirarla.',
        'Su nombre, su dirección y sus necesidades para una actividad solo los lee quien la organiza, y se borran después, el día que dice el formulario. Los números quedan.',
      ],
    },
    {
      heading: 'Cuando responde a una consulta',
      paragraphs: [
        'Su respuesta, incluido el mensaje de voz, se cifra en cuanto llega y solo se abre para quienes preparan el texto. Su nombre es opcional y nadie más lo ve.',
        'Con su enlace la cambia o la retira. Se borra el día que dice la página, un año después de la consulta como muy tarde.',
      ],
    },
    {
      heading: 'Quién responde de qué',
      paragraphs: [
        'Cada organización que marca es responsable de la copia que recibe. Las organizaciones que impulsan la petición, nombradas en su página, responden juntas del tratamiento de las firmas.',
        'Nada se vende, se alquila ni se transmite a terceros. Los destinatarios de la petición reciben números, nunca su correo electrónico.',
      ],
    },
    {
      heading: 'Sus derechos',
      paragraphs: [
        'El enlace al pie de cada mensaje le permite, sin cuenta ni justificantes, ver lo registrado, llevarse una copia, retirar su firma y borrar sus datos. Cada noticia de una organización lleva un enlace para dejar de recibirlas.',
        'Estos derechos proceden de la ley marroquí 09-08 y, en Europa, del Reglamento General de Protección de Datos. También puede dirigirse a la CNDP en Marruecos o a la AEPD en España.',
      ],
    },
    {
      heading: 'Cookies y medición de audiencia',
      paragraphs: [
        'Las páginas públicas no instalan ninguna cookie ni cargan nada de otros sitios. No hay medición de audiencia ni publicidad. Solo quienes trabajan en la consola reciben una cookie, durante su sesión.',
      ],
    },
    {
      heading: 'Si teme que le observen',
      paragraphs: [
        'El botón «Salida rápida» sustituye la página por una neutra. Nuestros mensajes nunca nombran la petición en el asunto. Piense también en borrar el historial de su navegador.',
      ],
    },
  ],
};
