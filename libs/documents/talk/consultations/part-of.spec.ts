import { partOf } from './part-of.js';

it.each([
  [undefined, undefined], ['bytes=0-', { from: 0, to: 9 }], ['bytes=0-1', { from: 0, to: 1 }], ['bytes=4-40', { from: 4, to: 9 }], ['bytes=9-9', { from: 9, to: 9 }],
  ['bytes=10-', undefined], ['bytes=5-2', undefined], ['bytes=-5', undefined], ['bytes=0-1,3-4', undefined], ['pages=1-2', undefined],
])('of ten bytes %s is %j', (range, part) => expect(partOf(range, 10)).toEqual(part));
