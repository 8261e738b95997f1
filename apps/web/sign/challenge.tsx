import { proofScript } from '../script/public-script.js';

/** The field of the proof; its script solves the sum and sends the form. Only on a page that came back. */
export function Challenge({ of }: { of: string }) {
  return (
    <>
      <input type="hidden" name="proof" data-challenge={of} />
      <script src={proofScript.address} defer />
    </>
  );
}
