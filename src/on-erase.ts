import type { OnErase } from './modules/accounts/index.ts'
import { boards } from './modules/boards/index.ts'
import { dialogue } from './modules/dialogue/index.ts'

/** What every module does when a citizen's account closes, in the transaction that closes it. @law PIPA 21, 36 */
export const ON_ERASE: readonly OnErase[] = [dialogue.eraseCitizen, boards.onErase]
