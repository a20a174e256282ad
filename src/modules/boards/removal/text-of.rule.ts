/** A posting with its title, or a comment, as it is compared, proposed about and shown to officers. */
export const textOf = ({ title, body }: { title: string; body: string }): string =>
  title === '' ? body : `${title}\n${body}`
