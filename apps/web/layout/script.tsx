import { publicScript } from '../script/public-script.js';

/** The one script of the public pages; every page works without it. */
export function Script() {
  return <script src={publicScript.address} async />;
}
