/** "This menu has moved": an email that names the check and nothing of the reader. */
const notSaid = 'please write it here';
const line = (platform: string) => encodeURIComponent(`Phone or device: ${platform}`);

/** The address of a prepared email. The phone is filled in when the reader has chosen one; see moved(). */
export const movedMail = (contact: string, about: { app: string; check: string; title: string; edition: string }): string =>
  `mailto:${contact}?subject=${encodeURIComponent(`Moved: ${about.app}, ${about.title}`)}&body=${encodeURIComponent(
    `App: ${about.app}\nCheck: ${about.check}\nEdition: ${about.edition}\n`,
  )}${line(notSaid)}`;

/** The same address with the phone the reader chose. */
export function moved(mail: string, platform: string | undefined): string {
  const at = mail.indexOf(encodeURIComponent('Phone or device: '));
  return at < 0 ? mail : mail.slice(0, at) + line(platform ?? notSaid);
}
