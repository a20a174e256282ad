/** Where somebody was going: a path of this site, else the given one. Browsers read a backslash as a slash. */
export function nextOf(sent: unknown, otherwise: string): string {
  if (typeof sent !== 'string' || sent.length > 500) return otherwise
  return /^\/(?![/\\])[\w\-./?=&%~:@+,]*$/.test(sent) && !/\/\.\.?(?:[/?]|$)/.test(sent) ? sent : otherwise
}
