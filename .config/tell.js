const state = () => globalThis[Object.getOwnPropertySymbols(globalThis).find(({ description }) => description === 'JEST_STATE_SYMBOL')];

/**
 * Tells a spec within a file that holds several, as a block under its own name: what it sets up at its top is for its own tests
 * alone, a failure says where it stands, and one that has no test fails as it would by itself.
 */
export async function tell(name, load) {
  const { rootDescribeBlock: root } = state();
  const before = root.children.length;
  await load();
  const [tests, hooks] = [root.children.splice(before), root.hooks.splice(0)];
  describe(name, () => {
    if (tests.length === 0) it('holds a test', () => { throw new Error(`${name} holds no test`); });
  });
  const block = root.children.at(-1);
  for (const one of [...tests, ...hooks]) one.parent = block;
  block.children.push(...tests);
  block.hooks.push(...hooks);
}
