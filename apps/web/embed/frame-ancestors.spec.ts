import { frameAncestors } from './frame-ancestors.js';

describe('frame ancestors', () => {
  it('are the sites of the organisations, each once', () => expect(frameAncestors(['Nour.ma', 'www.amane.org', 'nour.ma'])).toBe("'self' https://nour.ma https://www.amane.org"));
  it.each(["x.org; script-src *", 'https://x.org', 'x', '*', 'x.org/y', "'unsafe-inline'", 'x.org *'])('leave out %j', (domain) => expect(frameAncestors([domain])).toBe("'self'"));
});
