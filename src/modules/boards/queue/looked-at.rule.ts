/** Letters of a text that are looked at for the list; its own page looks at all of it. */
export const LOOKED_AT = 2_000
