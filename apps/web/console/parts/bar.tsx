/** A share of the greatest number beside it; it says nothing the number does not. */
export function Bar({ share }: { readonly share: number }) {
  return (
    <svg className="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.max(share * 100, 1)} height="6" />
    </svg>
  );
}
