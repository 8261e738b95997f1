import { notFound } from '../desk.js';

export function loader(): never {
  throw notFound();
}

export default function Nowhere() {
  return null;
}
