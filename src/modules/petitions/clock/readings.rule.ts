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
 * A13 to A18 are ours; A1 to A12 come from the study of the law. AAA: Administrative Appeals Act; GAPA: General Act
 * on Public Administration.
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
  A14: {
    policy: 'refusalKnownWhenNotified',
    question:
      'A refusal is told by mail, message or letter: when did the petitioner receive it and learn of it?',
    taken: 'On the day of the notice, so that no day is promised that comes too late. Stricter.',
    source: 'CPTA 35(1); AAA 27(1)',
    other: 'When it arrived, or when it was opened.',
  },
  A15: {
    policy: 'oneDayForAppealAndSuit',
    question:
      'Administrative appeal and suit have different outer limits (180 days, a year): which day is told?',
    taken: 'One for both: 90 days from learning of it, never later than 180 from the decision. Stricter.',
    source: 'AAA 27(1), 27(3); Administrative Litigation Act 20',
    other: 'A day for each.',
  },
  A16: {
    policy: 'ninetyDaysAnewAfterObjection',
    question: 'An objection was decided: from when do the 90 days run?',
    taken: 'Anew from the notice of that decision: Article 35 is silent, so the general act holds.',
    source: 'GAPA 36(4), 36(6)',
    other: 'From the refusal itself, whatever came of the objection.',
  },
  A17: {
    policy: 'undecidedObjectionFromTheDayAfter',
    question:
      'An objection was not decided in time: does the day after the period, from which 90 run, count?',
    taken: 'Yes: it begins at midnight. Stricter.',
    source: 'GAPA 36(4); Civil Act 157',
    other: 'No: the first day is left out.',
  },
  A18: {
    policy: 'grievanceWhereNothingStatutory',
    question: 'A petition that is not statutory was refused or not treated: how may that be contested?',
    taken: 'By a grievance, and before the Commission, without a last day.',
    source: 'CPTA 35(1); CPTA-ED 17(2), 17(6), 17(8)',
    other: 'By appeal too, where the answer touches a right and so is a disposition.',
  },
} as const satisfies Record<string, Reading>

export type ReadingId = keyof typeof READINGS
