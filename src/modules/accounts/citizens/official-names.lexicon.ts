/** Wherever it stands in a nickname, it is taken for an official or for the city. */
export const WITHIN: readonly string[] =
  `관리자 운영자 운영진 운영팀 공무원 담당자 담당관 주무관 사무관 서기관 이사관 부시장 구청장 용인시장
특례시장 특례시 시청 구청 시의원 시의회 시의장 민원실 민원담당 시장실 비서실 대변인 누리집 홈페이지 고객센터 고객지원 콜센터 상담원 선거관리 경찰 소방서
행정복지센터 주민센터 도지사 대통령 admin moderator webmaster sysop official mayor nurijip yongincity cityhall helpdesk`.split(
    /\s+/,
  )

/** At the end of a nickname, a figure behind it or not: a title. */
export const AT_THE_END: readonly string[] =
  `시장 시장님 국장 국장님 과장님 팀장님 실장님 계장님 의장 의장님 군수 면장 읍장 동장 통장님
과장 팀장 실장 계장 소장님`.split(/\s+/)

/** Only when it is the whole nickname. */
export const ENTIRELY: readonly string[] =
  `시 시민 용인 정부 공지 공지사항 알림 안내 시스템 익명 없음 탈퇴 탈퇴회원 탈퇴한회원 삭제 root system support staff help operator
null undefined anonymous city yongin notice manager owner master`.split(/\s+/)

/** The name of the city, unless it is part of the word for its citizens. */
export const CITY_BUT_CITIZENS: readonly (readonly [string, string])[] = [
  ['용인시', '용인시민'],
  ['용인특례시', '용인특례시민'],
]
