/** What whoever runs the site sets for it; all else about an installation is SITE and BASE in the environment. */
export interface SiteConfig {
  /** Where readers write about errors, such as `name@example.org`; null leaves the sentence out. */
  readonly mail: string | null;
  /** The open repository, where an issue can be created; an https address without a slash at its end, or null. */
  readonly repository: string | null;
}

/** The settings of this installation. */
export const siteConfig: SiteConfig = { mail: null, repository: null };

/** Which sentence says where errors are reported, so that none names an address that is not set. */
export function contactSentence({
  mail,
  repository,
}: SiteConfig): 'both' | 'mail' | 'repository' | 'neither' {
  if (mail === null) return repository === null ? 'neither' : 'repository';
  return repository === null ? 'mail' : 'both';
}
