import { useSay } from './locale.js';

export interface LogoAddresses {
  readonly small: string;
  readonly large: string;
}
interface Props {
  readonly of: LogoAddresses | null;
  readonly name: string;
  /** Small ones stand beside the name and say nothing of their own. */
  readonly size: keyof LogoAddresses;
}

const pixels = { small: 40, large: 112 };

/** The logo of an organisation or a coalition; nothing when it has none. */
export function Logo({ of, name, size }: Props) {
  const say = useSay();
  if (!of) return null;
  return <img className={`logo ${size}`} src={of[size]} alt={size === 'large' ? say('site.logo', { name }) : ''} width={pixels[size]} height={pixels[size]} decoding="async" loading={size === 'small' ? 'lazy' : undefined} itemProp={size === 'large' ? 'logo' : undefined} />;
}
