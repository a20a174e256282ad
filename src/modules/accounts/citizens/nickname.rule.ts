/** As nicknames are compared: width, case, spaces and letters that nobody sees make no difference. */
export const nicknameKey = (nickname: string): string =>
  nickname
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Cc}\p{Z}\p{P}\p{S}\p{M}]/gu, '')
