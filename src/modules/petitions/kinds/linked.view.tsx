const SITE = /((?:[a-z0-9-]+\.)+kr(?![a-z]))/

/** A text of the city in which the sites it names are links. */
export const Linked = ({ text }: { text: string }) => (
  <>{text.split(SITE).map((part, at) => (at % 2 === 1 ? <a href={`https://${part}`}>{part}</a> : part))}</>
)
