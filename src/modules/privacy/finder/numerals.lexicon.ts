/** What stands for 0, for 1 and so on, besides decimal digits: words, characters, and letters that are taken for digits. */
const STAND_FOR = [
  '공영빵〇零Oo○◯\u110B',
  '일一壹〡lI|\u1175',
  '이二貳〢',
  '삼三參〣',
  '사四肆〤',
  '오五伍〥',
  '육륙六陸〦',
  '칠七柒〧',
  '팔八捌〨',
  '구九玖〩',
]
/** Their values. Only where they stand in a whole number do they count. */
export const NUMERALS: Readonly<Record<string, number>> = Object.fromEntries(
  STAND_FOR.flatMap((row, value) => Array.from(row, (one) => [one, value])),
)

/** Native numerals of more than one syllable, or of one. */
export const COUNTED: Readonly<Record<string, number>> = {
  하나: 1,
  둘: 2,
  셋: 3,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
}

/** Said between the parts of a number. */
export const SAID_BETWEEN =
  /^[^\p{L}\p{N}]{0,2}(?:에|다시|대시|하이픈|빼기|작대기|점|쩜|국에)[^\p{L}\p{N}]{0,2}$/u

/** Letters that are written for a dash or a dot. */
export const DASHES: Readonly<Record<string, string>> = {
  '\u3161': '-',
  '\u1173': '-',
  '\u30FC': '-',
  '\u318D': '·',
  '\u119E': '·',
}

/** Characters of a number that have no decimal value of their own: first of a row, value of the first, length. */
export const ROWS: readonly (readonly [first: number, value: number, length: number])[] = [
  [0x2474, 1, 9],
  [0x2488, 1, 9],
  [0x24f5, 1, 9],
  [0x24ff, 0, 1],
  [0x2776, 1, 9],
  [0x2780, 1, 9],
  [0x278a, 1, 9],
  [0x1f100, 0, 1],
  [0x1f101, 0, 10],
  [0x1f10b, 0, 1],
  [0x1f10c, 0, 1],
]
