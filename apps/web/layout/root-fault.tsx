import { FaultPage } from './fault-page.js';
import { Frame } from './frame.js';

/** The page of whatever fails outside the console. */
export function RootFault({ error }: { error: unknown }) {
  return (
    <Frame>
      <FaultPage error={error} />
    </Frame>
  );
}
