import { notFound } from '../asking/ask.js';

/** Any address that is none of ours. */
export function loader(): never {
  throw notFound();
}

export { loader as action };

export default function NoPage() {
  return null;
}
