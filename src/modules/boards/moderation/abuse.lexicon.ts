/**
 * Words of abuse as they are written and disguised. Each is a row of classes, one for a syllable; between them signs may
 * stand when the word stands alone. `strong` words alone are abuse; mild ones are when they are meant for somebody.
 */
export interface AbuseWord {
  readonly syllables: readonly string[]
  readonly strength: number
  /** What may not stand directly behind, or before: innocent words that hold it. */
  readonly notBehind?: string
  readonly notBefore?: string
}
const word = (
  syllables: string,
  strength: number,
  not: { behind?: string; before?: string } = {},
): AbuseWord => ({
  syllables: syllables.split(' '),
  strength,
  ...(not.behind === undefined ? {} : { notBehind: not.behind }),
  ...(not.before === undefined ? {} : { notBefore: not.before }),
})
const YOUNG =
  '\\s?(?:손가락|발가락|줄|고양이|강아지|돼지|곰|새|오리|고라니|사자|호랑이|거북|원숭이|노루|양|염소|소|제비|까치|치기|[를을가들와과의]*\\s?(?:낳|키우|돌보|기르|품|구조|발견|보살|데리|입양))'
const ANIMAL =
  '(?:어미|강아지|고양이|길냥이|냥이|돼지|고라니|동물|짐승|호랑이|사자|곰|오리|원앙|두루미|제비|까치|백로|비둘기|너구리|토끼|소|말|양|개의|한|첫)\\s?'

/** A syllable before that makes it another word: not one that only strengthens. */
const OWN = '(?![개아와이야짜새])[가-힣]'

export const ABUSE: readonly AbuseWord[] = [
  word('[시] [발]', 0.95, {
    behind:
      '점|역|지|로\\s?삼|택시|자동차|차|하[는여였]|열차|버스|노선|정류|주자|\\(始|\\.始|始|시각|시간|기지|지점|탑승|대기|을\\s?기|이\\s?되|과\\s?종',
    before: OWN,
  }),
  word('[시] [발] [놈년새련것럼라아]', 0.97, { before: OWN, behind: '차|벽' }),
  word('[씨씌] [발빨팔뻘펄밸]', 0.97, { behind: '아\\s?(?:시기|율|됐|된|되)|아시|아율' }),
  word('[쓰] [발벌] [놈년새럼]', 0.95),
  word('[씨] [바] [알]', 0.97),
  word('[쉬] [발펄]', 0.9, { before: '[가-힣]' }),
  word('[시쉬] [팔펄벌] [놈년새련럼]', 0.95, { before: '[가-힣]' }),
  word('[씹] [새년놈할창]', 0.95, { behind: '(?<=할) ?수' }),
  word('[십] [새] [끼]', 0.95),
  word('[병븅뷩빙뼝] [신씬싄]', 0.92, {
    behind: '년|일주|월|일에|일의|자호란|호란|사화|[고축탁]|체|문',
    before: '[가-힣]*(?:정|갑)?(?<=갑신|을유)\\s?',
  }),
  word('[병] [딱]', 0.8),
  word('[개] [새쌔세] [끼키]', 0.96, { before: '[0-9한두세]\\s?' }),
  word('[개] [색] [끼히희]', 0.95),
  word('[개] [쉐] [끼이리]', 0.95),
  word('[새쌔] [끼]', 0.8, { behind: YOUNG, before: ANIMAL }),
  word('[새쌔쉐색] [히희]', 0.7, { before: '[가-힣]' }),
  word('[지] [랄럴]', 0.85, { behind: '탄|병|발광', before: OWN }),
  word('[지] [랄] [발] [광]', 0.9),
  word('[존졸] [나]', 0.75, { behind: '라|무|단|가다|타난', before: OWN }),
  word('[좆좇]', 0.95, { behind: '[아으은을는](?![가-힣]*새)' }),
  word('[좃] [같도까밥만]', 0.95),
  word('[조] [까] [라]', 0.8, { before: '[가-힣]', behind: '기' }),
  word('[엠] [창]', 0.95),
  word('[니느] [금] [마]', 0.95),
  word('[느니네] [개그] [비미]', 0.85),
  word('[니느] [애에] [미비]', 0.95, { behind: '나이' }),
  word('[니] [미] [럴랄]', 0.85),
  word('[호후] [로레] [새자] [끼식]', 0.95),
  word('[쌍썅상] [놈년]', 0.85, { before: '[가-힣0-9]', behind: '(?<=상년)[도월은을이의]|(?<=상놈)' }),
  word('[썅]', 0.85),
  word('[미] [친] [놈년새련]', 0.9, { before: '[을를에도까지]\\s?', behind: '해' }),
  word('[미] [친] [개]', 0.8, { before: '[을를에도]\\s?', behind: '가\\s?(?:돌아|나타|사람)|념|발|선|인' }),
  word('[창] [녀년]', 0.7, { before: '[가-힣]', behind: '[도월]' }),
  word('[걸] [레] [년]', 0.95),
  word('[갈] [보] [년]', 0.9),
  word('[잡개] [년놈]', 0.85, { before: '[가-힣0-9]\\s?', behind: '[도월계간]|\\s?계획' }),
  word('[등] [신]', 0.7, { before: '[가-힣0-9]', behind: '대|불|고|장|용|청|문|제|상' }),
  word('[또똘] [라아] [이]', 0.7, { before: '[가-힣]' }),
  word('[찐] [따]', 0.6),
  word('[빡돌닭] [대] [가] [리]', 0.85),
  word('[대] [갈] [통빡]', 0.75),
  word('[뒈] [져졌질지]', 0.85),
  word('[뒤디] [질] [래]', 0.85),
  word('[나] [가] [뒤] [져]', 0.85),
  word('[틀] [딱]', 0.8, { behind: '\\s?맞' }),
  word('[맘한급일틀] [충남식베딱] [충]', 0.75, { behind: '전|주|청|분|족|당|원|격|만|실' }),
  word('[맘] [충]', 0.8, { behind: '분|전|족|격|만|실|돌' }),
  word('[짱] [깨개]', 0.85),
  word('[쪽] [바발] [리이]', 0.85),
  word('[보] [빨]', 0.9),
  word('[김된] [치장] [녀]', 0.75),
  word('[한] [녀]', 0.7, { before: '[가-힣]', behind: '자|석' }),
  word('[골] [빈]', 0.6, { behind: '터' }),
  word('[개] [돼되] [지]', 0.75, { before: '[가-힣]' }),
  word('[개] [소] [리]', 0.6, { before: '[가-힣]', behind: '가\\s?(?:시끄|들|크|커)|\\s?때문' }),
  word('[인] [간] [쓰] [레] [기]', 0.8),
  word('[쓰] [레] [기] [새] [끼]', 0.95),
  word('[기] [레] [기]', 0.6, { before: '[가-힣]' }),
  word('[아] [가] [리]', 0.65, { before: '[가-힣]', behind: '구|[가-힣]*마을' }),
  word('[입] [닥] [쳐치]', 0.75),
  word('[빨] [갱] [이]', 0.6),
  word('[좌] [빨]', 0.7),
  word('[문] [재] [앙]', 0.7),
  word('[쥐닭] [박근] [이혜]', 0.65, { before: '[가-힣]' }),
  word('[놈] [현]', 0.7),
  word('[홍] [어] [새년놈족]', 0.85),
  word('[전] [라] [디] [언]', 0.85),
  word('[시씨쉬] [벌펄]', 0.85, { before: '[가-힣]', behind: '건|겋|개|목|초|주|금|레|써|어|이' }),
  word('[씨] [바]', 0.75, { before: '[가-힣]', behind: '[가-힣]' }),
  word('[새쌔색샛] [기키] [들야]', 0.75, { before: '[가-힣]' }),
  word('[색] [끼]', 0.75, { behind: '[고가-힣]*손' }),
  word('[애] [미] [뒤디] [진졌]', 0.97),
  word('[존] [만] [한]', 0.8, { before: '[가-힣]' }),
  word('[조] [낸]', 0.55, { before: '[가-힣]' }),
  word('[쪽] [빠] [리뤼]', 0.85),
  word('[버] [러] [지]', 0.65, { before: '[가-힣]' }),
  word('[육] [변] [기]', 0.9),
  word('[개] [독]', 0.45, { before: '[가-힣]', behind: '[감성점주립서일려촉]|과' }),
  word('[좌] [좀]', 0.7),
  word('[일] [게] [이]', 0.5, { before: '[가-힣]' }),
  word('[눈] [깔]', 0.55),
  word('[꼴] [값]', 0.55),
  word('[뒤디] [져진] [라다]', 0.6, { before: '[가-힣를을]\\s?' }),
  word('[처쳐] [먹빨맞박]', 0.5, { before: '[가-힣]', behind: '리|원' }),
  word('[노] [무] [노] [무]', 0.6),
  word('[한] [남] [들]', 0.6, { before: '[가-힣]' }),
  word('[저] [능] [아]', 0.6),
  word('[우] [욱] [씹]', 0.5),
  word('[개] [씹]', 0.75, { behind: '어' }),
  word('[씹]', 0.5, { before: '[가-힣곱되]', behind: '[어으는히고던었을]|다|기' }),
  word('[개] [지] [랄]', 0.95),
  word('[개] [같] [은이]', 0.7, { before: '[가-힣]' }),
  word('[거] [지] [같]', 0.5),
]
/** Consonants alone, letters of the other keyboard and of the alphabet, digits: whole words only. */
export const SHORTHAND =
  '(?<![ㄱ-ㅎㅏ-ㅣ])(?:ㅅㅂ|ㅆㅂ|ㅄ|ㅂㅅ|ㅈㄹ|ㅈㄴ|ㄱㅅㄲ|ㅅㄲ|ㄷㅊ|ㄲㅈ|ㅁㅊ|ㄴㄱㅁ|ㅈ같|ㅈ까)(?![ㄱ-ㅎㅏ-ㅣ]*[ㅏ-ㅣ])|(?<![가-힣])시ㅂ|ㅅ발|ㅆ발|(?<![a-z])(?:tlqkf|t[l]?qkf|qudtls|torl|rotorl|whssk|wlfkf|ssibal|sibal|ssival|fuck|fucking|bitch)(?![a-z])|(?<![0-9])18\\s?(?:놈|새끼|련|년아)|(?<![0-9.])1818(?![0-9])'
/** Words of obscenity. */
export const OBSCENE =
  '섹파|포르노|야동|원나잇|딸딸이|(?<![가-힣])딸치|떡치[자러]|노콘|오피걸|자지\\s?(?:빨|사진|만져)|보지만?\\s?(?:빨|벌려|사진|만져|에\\s?박)|개보지|[ㅂㅈ]\\s?빨아|떡\\s?치는\\s?(?:영상|거)|강간하고|따먹고\\s?싶|(?<![가-힣])섹스\\s?(?:하자|할래|파트너|영상)|누드\\s?사진|몰카\\s?(?:영상|팝|판매)'
