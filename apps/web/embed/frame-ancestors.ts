const host = /^(\*\.)?([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/;

/** Sources for a content security policy from host names that people typed; what is no host name is left out. */
export function frameAncestors(domains: readonly string[]): string {
  const hosts = [...new Set(domains.map((domain) => domain.trim().toLowerCase()).filter((domain) => host.test(domain)))];
  return ["'self'", ...hosts.map((name) => `https://${name}`)].join(' ');
}
