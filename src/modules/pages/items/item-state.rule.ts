/** `draft`: being written; `review`: a second person is to look; `settled`: the newest text is the one shown. */
export type ItemState = 'draft' | 'review' | 'settled' | 'trash'
