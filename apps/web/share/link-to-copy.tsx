import { useSay } from '../layout/locale.js';

/** An address to read and to copy; a button does it where the browser can: its script shows it. */
export function LinkToCopy({ id = 'link', label, address }: { readonly id?: string; readonly label: string; readonly address: string }) {
  const say = useSay();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="copying">
        <input id={id} readOnly value={address} dir="ltr" data-link="" />
        <button type="button" className="second" hidden data-copy={say('site.share.copied')} aria-live="polite">{say('site.share.copy')}</button>
      </p>
    </div>
  );
}
