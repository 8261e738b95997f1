/** The demo's answers are right; anything else is a fault of the program. */
export function demanded<T extends object>(answer: object, type: abstract new (...args: never[]) => T): T {
  if (answer instanceof type) return answer;
  throw new Error(`The demo was refused: ${JSON.stringify(answer)}`);
}
