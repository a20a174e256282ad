import { openSheet } from '#kernel/pdf.ts'
import { LANGS, type Lang, momentText } from '#kernel/words.ts'
import type { IssuedProof } from './issue-proof.ts'
import { fieldsOf } from './proof.rule.ts'
import { words } from './proof.words.ts'

/** The proof as text: for people above, for a program below. */
export function proofText({ proof, signed, signature, salt, content }: IssuedProof): string {
  const says = LANGS.flatMap((lang) => {
    const w = words(lang)
    return [w.title[proof.of], w.notOfficial, w.notOfficialSays, w.checkSays(proof.site), w.keep, '']
  })
  return [
    ...says,
    '-----BEGIN NURIJIP PROOF-----',
    `${signed}signature: ${signature}`,
    `salt: ${salt}`,
    '-----END NURIJIP PROOF-----',
    '-----BEGIN NURIJIP CONTENT-----',
    content,
    '-----END NURIJIP CONTENT-----',
    '',
  ].join('\n')
}

/** The proof on paper, in one language and with the heart of it in both; the text goes with it. */
export async function proofPdf(
  issued: IssuedProof,
  { lang, kind }: { lang: Lang; kind: string },
): Promise<Buffer> {
  const { proof, petition } = issued
  const w = words(lang)
  const moment = (at: Parameters<typeof momentText>[1] | null) => (at === null ? '-' : momentText(lang, at))
  const sheet = await openSheet({ title: `${w.title[proof.of]} ${proof.number}`, lang, at: proof.issuedAt })
  sheet.heading(w.title[proof.of])
  for (const one of [lang, ...LANGS.filter((other) => other !== lang)]) {
    sheet.text(words(one).notOfficial, 'strong')
    sheet.text(words(one).notOfficialSays, one === lang ? 'plain' : 'small')
  }
  sheet.heading(w.facts, 2)
  sheet.rows([
    [w.number, proof.number],
    [w.receiptNo, proof.receiptNo ?? '-'],
    [w.kind, kind],
    [w.subject, petition.title],
    [w.arrived, moment(proof.arrivedAt)],
    ...(proof.paidAt ? [[w.paid, moment(proof.paidAt)] as const] : []),
    [w.received, moment(proof.receivedAt)],
    ...(proof.decidedAt ? [[w.decided, moment(proof.decidedAt)] as const] : []),
    [w.issued, moment(proof.issuedAt)],
  ])
  sheet.heading(w.check, 2)
  sheet.text(w.checkSays(proof.site))
  sheet.qr(issued.compact, w.squares)
  sheet.text(`${w.attached} ${w.keep} ${w.rare}`, 'small')
  sheet.newPage()
  sheet.heading(w.signed, 2)
  sheet.rows([...fieldsOf(proof), ['signature', issued.signature], ['salt', issued.salt]])
  sheet.attach('proof.txt', Buffer.from(proofText(issued)), 'text/plain')
  return sheet.end()
}
