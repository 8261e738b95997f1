export { colours } from './colours.js';
export { Sheet, type Placement, type Strip } from './sheet.js';
export { Typesetter, type Line, type Style } from './typesetter.js';
export type { Direction, Look, Span } from './runs.js';
