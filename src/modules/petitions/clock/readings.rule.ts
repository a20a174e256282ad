/** How an open question of the law is answered here, why, and how else it may be read. */
export interface Reading {
  readonly policy: string
  readonly question: string
  readonly taken: string
  readonly source: string
  readonly other: string
}

/**
 * The readings the clock follows. Changing one is a decision of the city, and of its lawyers, before it is code.
 * A13 is ours; A1 to A12 come from the study of the law.
 */
export const READINGS = {
  A1: {
    policy: 'receiptAtFirstOfficeMoment',
    question: 'It arrived at night or on a weekend: when is it received?',
    taken:
      'At the first office moment: receipt is an act of the petition desk, and only working hours count.',
    source: 'CPTA-ED 6(1), 6(7), 8-3',
    other: 'On arrival: the day of arrival is day one. One day stricter; shown as the internal target.',
  },
  A2: {
    policy: 'stopTakesWholeDaysFromHours',
    question: 'A supplement within a period that runs in hours: what is not counted?',
    taken: 'Its whole days, as the text says.',
    source: 'APA-ED 11(1)1',
    other: 'Only the time from sending to arrival. Stricter; shown as the internal target.',
  },
  A3: {
    policy: 'sameDaySupplementNotCounted',
    question: 'A supplement demanded and supplied on one day: does the day count?',
    taken: 'No: the day it is sent and the day it arrives are both left out.',
    source: 'APA-ED 11(1)1',
    other: 'Yes: only hours went by.',
  },
  A4: {
    policy: 'otherStopsLikeSupplements',
    question: 'First and last day of the other stops, an on-site investigation or an expert: do they count?',
    taken: 'No, as with supplements.',
    source: 'CPTA-ED 20; APA-ED 11',
    other: 'The first day counts.',
  },
  A5: {
    policy: 'addStoppedDaysThenCarryOver',
    question: 'A period in weeks, months or years with a stop: in which order?',
    taken: 'The stopped days are added to the plain end; then an end on a day off moves on.',
    source: 'CPTA 19(3); Civil Act 161',
    other: 'The end moves on first; the stopped days are added to that.',
  },
  A6: {
    policy: 'siteVisitAndObjectionInCalendarDays',
    question: 'Site visit (14 and 7 days) and decision on an objection (10 days): calendar or working days?',
    taken: 'Calendar days, the first excluded: Article 19 speaks of processing periods alone. Stricter.',
    source: 'CPTA 35(2); CPTA-ED 17(4); Civil Act 157, 161',
    other: 'Working days.',
  },
  A7: {
    policy: 'progressNoticeBeforeTheHoliday',
    question: 'The thirtieth day is a holiday: when is the progress notice sent?',
    taken: 'It may be sent on the next working day; it is sent on the working day before.',
    source: 'CPTA-ED 23; Civil Act 161',
    other: 'On the next working day.',
  },
  A8: {
    policy: 'laterHolidayNotCounted',
    question: 'A temporary holiday is proclaimed while the period runs: does it count?',
    taken: 'No: the due date is reckoned again, and the date promised stays as the internal target.',
    source: 'CPTA 19(1), 19(2); reply of the ministry of 14 August 2015',
    other: 'The date promised stays the due date.',
  },
  A9: {
    policy: 'receiptWaitsForPayment',
    question: 'Does a petition with a fee count as received before it is paid?',
    taken: 'No: receipt takes effect with confirmed payment.',
    source: 'Ordinance 9(2)',
    other: 'Yes: receipt may not be held back (CPTA 9(1)).',
  },
  A10: {
    policy: 'unitOfThePeriodAsSet',
    question: 'Five days in hours, extended beyond five: hours or days?',
    taken: 'Hours: the period as it was set decides, and is never converted.',
    source: 'CPTA 19(1), 19(2); CPTA-ED 21(1)',
    other: 'Days, as for any period of six or more.',
  },
  A11: {
    policy: 'labourDayIsAHoliday',
    question: 'Is 1 May a day off from 2026?',
    taken: 'Yes, as the holiday data say.',
    source: 'The holiday table; the text of the act was not seen',
    other: 'A working day.',
  },
  A12: {
    policy: 'noPromiseBeyondTheHolidayTable',
    question: 'The period reaches into a year without a holiday table: which date is promised?',
    taken: 'None, until the table of that year is loaded.',
    source: 'CPTA 19: holidays are not counted, and nobody knows them yet',
    other: 'A guess from weekends and fixed feasts.',
  },
  A13: {
    policy: 'extensionFollowsThePlainEnd',
    question: 'A civil period that would end on a day off is extended: from where?',
    taken: 'The units are added to the quota and the whole is reckoned once from its beginning. Stricter.',
    source: 'CPTA-ED 21(1); CPTA 35(2)',
    other: 'From the day after the end as moved to a working day.',
  },
} as const satisfies Record<string, Reading>

export type ReadingId = keyof typeof READINGS
