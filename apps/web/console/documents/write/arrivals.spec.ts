import { arrivalOf } from './arrivals.js';

const clipboard = (html: string, files: readonly string[] = [], plain = '') =>
  ({ getData: (type: string) => (type === 'text/html' ? html : plain), files: files.map((type, i) => new File([], `${i}`, { type })) as unknown as FileList });
const own = '/documents/images/01a205bf-3b28-76fe-8305-7643f1a1ca09';

describe('what is pasted or dropped', () => {
  it('is a picture to be sent, also where the clipboard says whence it came', () => {
    expect(arrivalOf(clipboard('', ['image/png', 'image/jpeg']), true)).toMatchObject({ pictures: [{ name: '0' }, { name: '1' }], isDone: true });
    expect(arrivalOf(clipboard('<meta charset="utf-8"><img src="https://elsewhere.example/a.png" alt="A">', ['image/png']), true)).toMatchObject({ pictures: [{ name: '0' }], isDone: true });
    expect(arrivalOf(clipboard('', ['image/png', 'application/pdf']), true)).toMatchObject({ pictures: [{ name: '0' }], kept: 'otherFiles' });
  });
  it('is words where there are words, though they come with a picture of themselves', () => {
    expect(arrivalOf(clipboard('<style>p { color: red }</style><p>Des mots</p>', ['image/png']), true)).toEqual({ pictures: [], isDone: false });
    expect(arrivalOf(clipboard('', [], 'Des mots'), true)).toEqual({ pictures: [], isDone: false });
    expect(arrivalOf(null, true).isDone).toBe(false);
  });
  it('leaves nothing out silently', () => {
    const kept = (html: string, files: readonly string[], takesPictures = true) => arrivalOf(clipboard(html, files), takesPictures).kept;
    expect(kept('<p>Avec <img width=3 src="https://elsewhere.example/a.png"></p>', [])).toBe('foreignPictures');
    expect(kept(`<p>Avec <img alt="deux" src='file:///C:/a.png'><img src="${own}"></p>`, [])).toBe('foreignPictures');
    expect(kept(`<p>D’ici <img src="${own}" alt="x"></p>`, [])).toBeUndefined();
    expect(kept(`<p>D’ici <img src="${own}" alt="x"></p>`, [], false)).toBe('noPictures');
    expect(kept('', ['image/png'], false)).toBe('noPictures');
    expect(kept('', ['application/pdf'])).toBe('otherFiles');
    expect(arrivalOf(clipboard('', [], 'a'.repeat(500_001)), true)).toEqual({ pictures: [], kept: 'tooLong', isDone: true });
  });
});
