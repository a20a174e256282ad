/** Characters at most, as people see them. */
export const LONGEST_TITLE = 100
export const LONGEST_POSTING = 10_000
export const LONGEST_COMMENT = 2_000
/** Files of a posting at one time, and the last number that one may have. */
export const MOST_FILES = 5
export const LAST_FILE = 99

/** Of one account in so many minutes. */
export const MOST_POSTINGS = { many: 10, minutes: 60 }
export const MOST_COMMENTS = { many: 20, minutes: 10 }
/** The same text of one account within so many minutes is one sending. */
export const SAME_SENDING_MINUTES = 10
/** Working hours in which an officer looks at what is held. */
export const LOOK_WITHIN_HOURS = 8
