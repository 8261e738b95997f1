export { Typesetter, type Line, type Style } from './typesetter.js';
export type { Direction } from './runs.js';
