export { formulas, innocents } from './formulas.js';
