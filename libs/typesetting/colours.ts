/** The tokens of the public pages, on white paper. */
export const colours = { paper: '#fbf8f2', ink: '#1c2126', soft: '#59616a', line: '#e3dccf', accent: '#0b5d57', sun: '#e9a23b' };
