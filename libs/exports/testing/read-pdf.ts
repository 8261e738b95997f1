import { inflateSync } from 'node:zlib';

type Letters = ReadonlyMap<string, string>;

/**
 * What each page of a PDF says, ornaments left out, as somebody finds it who searches or copies: by the letters that the file itself says its glyphs
 * stand for. Each run is in the order of reading; runs follow one another as they were drawn.
 */
export function readPdf(file: Buffer): string[] {
  const objects = new Map([...file.toString('latin1').matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body]) => [id!, body!]));
  const to = (body: string, name: string) => objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? '';
  const fontsOf = (page: string) => new Map([...to(page, 'Resources').matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, lettersOf(unpacked(to(objects.get(id!)!, 'ToUnicode')))]));
  return [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body)).map((page) => said(unpacked(to(page, 'Contents')), fontsOf(page)));
}

function unpacked(body: string): string {
  const [, packed] = /stream\n([\s\S]*?)\nendstream/.exec(body) ?? [];
  return packed === undefined ? '' : inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}

function lettersOf(map: string): Letters {
  const letters = new Map<string, string>();
  for (const [, from, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*)\]/g)) {
    [...list!.matchAll(/<([^>]*)>/g)].forEach(([, codes], i) => letters.set((Number.parseInt(from!, 16) + i).toString(16).padStart(4, '0'), codes!.split(' ').filter(Boolean).map((code) => String.fromCodePoint(Number.parseInt(code, 16))).join('')));
  }
  return letters;
}

function said(drawn: string, fonts: ReadonlyMap<string, Letters>): string {
  const runs = [...drawn.replace(/\/Artifact[\s\S]*?EMC/g, '').matchAll(/BT\n([\s\S]*?)\nET/g)].map(([, run]) => {
    let font: Letters | undefined;
    const glyphs = [...run!.matchAll(/\/(F\d+) \S+ Tf|<([0-9a-f]+)>/g)].flatMap(([, name, codes]) => {
      if (name) font = fonts.get(name);
      return codes ? codes.match(/.{4}/g)!.map((code) => font?.get(code) ?? '') : [];
    });
    return (/\p{Script=Arabic}/u.test(glyphs.join('')) ? glyphs.reverse() : glyphs).join('');
  });
  return runs.join(' ');
}
