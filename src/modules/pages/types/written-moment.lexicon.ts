/** Moments as the site writes them: `2026. 12. 31. 09:00`, `2026년 12월 31일(목) 9시 30분`, `오후 9시`; the day may stand alone. */
export const WRITTEN_MOMENT =
  /^(?<year>\d{4})(?:\.\s*|년\s*)(?<month>\d{1,2})(?:\.\s*|월\s*)(?<day>\d{1,2})(?:\.|일)?(?:\s*\(?[일월화수목금토](?:요일)?\)?)?(?:\s*(?<half>오전|오후)?\s*(?<hours>\d{1,2})(?::(?<minutes>\d{2})|시(?:\s*(?<written>\d{1,2})분)?))?$/
export const AFTER_NOON = '오후'
