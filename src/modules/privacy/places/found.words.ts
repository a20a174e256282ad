import { wordsFor } from '#kernel/words.ts'
import type { Found } from './found.rule.ts'

interface Words {
  kind: Record<Found['kind'], string>
  warnedTitle: string
  warnedSays: string
  masked: string
  maskedSays: string
  one: (label: string, kind: string, line: number) => string
  /** For a field: what stands in it. */
  inField: (what: string) => string
  piece: (kind: string, excerpt: string, line: number) => string
}

export const words = wordsFor<Words>({
  ko: {
    kind: {
      resident: '주민등록번호',
      alien: '외국인등록번호',
      passport: '여권번호',
      driver: '운전면허번호',
      phone: '전화번호',
      email: '전자우편 주소',
      card: '카드번호',
      account: '계좌번호',
      address: '집 주소',
      plate: '차량번호',
      'own-name': '민원인 이름',
      'own-phone': '민원인 전화번호',
      'own-email': '민원인 전자우편 주소',
      'own-address': '민원인 주소',
    },
    warnedTitle: '개인정보가 들어 있습니다',
    warnedSays: '처리하는 데 꼭 필요하지 않으면 가려 주세요. 필요하면 그대로 보내도 됩니다.',
    masked: '개인정보를 가렸습니다',
    maskedSays: '가린 내용을 확인하고 다음으로 가 주세요. 더 고쳐도 됩니다.',
    one: (label, kind, line) => `${label} ${line}번째 줄, ${kind}:`,
    inField: (what) => `개인정보로 보이는 내용이 있습니다. 지우거나 가려 주세요: ${what}`,
    piece: (kind, excerpt, line) => `${kind} “${excerpt}” (${line}번째 줄)`,
  },
  en: {
    kind: {
      resident: 'resident registration number',
      alien: 'alien registration number',
      passport: 'passport number',
      driver: 'driver’s licence number',
      phone: 'telephone number',
      email: 'e-mail address',
      card: 'card number',
      account: 'bank account number',
      address: 'home address',
      plate: 'number plate',
      'own-name': 'name of the petitioner',
      'own-phone': 'telephone number of the petitioner',
      'own-email': 'e-mail address of the petitioner',
      'own-address': 'address of the petitioner',
    },
    warnedTitle: 'There is personal data in it',
    warnedSays: 'Mask it unless it is needed to deal with your matter. If it is needed, send it as it is.',
    masked: 'Personal data is masked',
    maskedSays: 'See whether the text is still right, then continue. You may change it further.',
    one: (label, kind, line) => `${label}, line ${line}, ${kind}:`,
    inField: (what) => `There is what looks like personal data. Remove or mask it: ${what}`,
    piece: (kind, excerpt, line) => `${kind} “${excerpt}” (line ${line})`,
  },
})
