import Sequencer from '@jest/test-sequencer';

/** What takes minutes, as measured; Jest knows no durations on a machine where nothing ran before, and goes by the size of the files. */
const longest = [/console-for-everybody/, /faults\.e2e/, /every-page/, /the-coalition-at-work/, /hostile-texts/, /no-leak/, /libs-documents/, /an-organisation-applies/, /a-petition-at-work/, /bench\.e2e/, /\/coalition-at-work/];
const kinds = ['e2e', 'db', 'unit'];

/** Begins with what takes longest, so that at the end nobody waits for one that began last. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path, context }) => {
      const at = longest.findIndex((pattern) => pattern.test(path));
      return at >= 0 ? at : longest.length + kinds.indexOf(context.config.displayName.name);
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
