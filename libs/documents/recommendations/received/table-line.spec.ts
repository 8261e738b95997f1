import { readLine, type LineFault, type SaidLine } from './table-line.js';

const at = new Date('2026-11-22T12:00:00Z');
const good = { number: '1', text_fr: 'Ouvrir.', maker_kind: 'State', maker: 'Valdorée', country: 'xv', theme: 'Santé', received_on: '2026-05-04', answer: 'accepted', answered_on: '2026-09-01', answer_source: 'https://example.org/a' };
const read = (cells: Record<string, string>) => readLine({ line: 7, cells: { ...good, ...cells } }, at);
const codes = (cells: Record<string, string>) => (read(cells) as LineFault[]).map(({ line, column, code }) => `${line} ${column} ${code}`);

describe('a line of a table of recommendations', () => {
  it('says what was received, from whom, and what the State answered', () => {
    expect(read({})).toMatchObject({ said: { number: '1', text: { fr: 'Ouvrir.' }, makerKind: 'state', country: 'XV', isOurs: false }, answer: 'accepted', answeredOn: '2026-09-01' });
    expect((read({ ours: 'Oui' }) as SaidLine).said.isOurs).toBe(true);
    expect((read({ passage: 'Accès aux soins' }) as SaidLine).said).toMatchObject({ isOurs: true, passage: 'Accès aux soins' });
    expect(read({ answer: '', answered_on: '' })).toMatchObject({ answer: 'pending' });
  });

  it('is told everything that is wrong with it at once, by column', () => {
    expect(codes({ number: '', text_fr: '', received_on: '2027-01-01', country: 'QQQ', maker_kind: 'ngo' })).toEqual(['7 number needed', '7 text_fr needed', '7 country noCountry', '7 received_on inTheFuture', '7 maker_kind makerKinds', '7 answered_on beforeReceived']);
    expect(codes({ answer: 'maybe' })).toEqual(['7 answer answers']);
    expect(codes({ answered_on: '' })).toEqual(['7 answered_on notADay']);
    expect(codes({ source: 'ici', answer_source: 'là' })).toEqual(['7 source notAnAddress', '7 answer_source notAnAddress']);
    expect(codes({ text_ar: 'أ'.repeat(4_001) })).toEqual(['7 text_ar tooLong']);
  });
});
