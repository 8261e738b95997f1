import { useRoot, useSay } from '../layout/locale.js';

/** Who runs this installation and how to reach them; where they have not said it, that is said. */
export function Publisher() {
  const say = useSay();
  const { name, address, email } = useRoot().publisher;
  return (
    <section>
      <h2>{say('site.publisher.title')}</h2>
      {(name || address) && (
        <address>
          {name && <bdi>{name}</bdi>}
          {name && address && <br />}
          {address && <bdi>{address}</bdi>}
        </address>
      )}
      {!name && <p>{say('site.publisher.unnamed')}</p>}
      <p>{email ? <>{say('site.publisher.contact')} <a href={`mailto:${email}`} dir="ltr">{email}</a></> : say('site.publisher.noContact')}</p>
    </section>
  );
}
