import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { writeDurably } from '../files/write-durably.ts'
import { seoulText } from '../time.ts'
import type { Carrier, Carriers, Parcel } from './carrier.ts'
import { smtpCarrier } from './smtp.ts'

/** SMTP when it is configured, else files a person can read under DATA_DIR/outbox. */
export function createCarriers(given: {
  smtpUrl: string | undefined
  from: string
  dataDir: string
}): Carriers {
  const folder = join(given.dataDir, 'outbox')
  return {
    mail: given.smtpUrl ? smtpCarrier(given.smtpUrl, given.from, hashOf) : mailFiles(folder, given.from),
    sms: fileCarrier(
      join(folder, 'sms'),
      'txt',
      ({ to, body, at }) => `To: ${to}\nDate: ${seoulText(at)}\n\n${body}\n`,
    ),
  }
}

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 32)

const mailFiles = (folder: string, from: string): Carrier =>
  fileCarrier(folder, 'eml', ({ to, subject, body, key, at }) =>
    [
      `From: ${from}`,
      `To: ${to.replaceAll(/[\r\n]/g, ' ')}`,
      `Subject: ${subject.replaceAll(/[\r\n]+/g, ' ')}`,
      `Date: ${seoulText(at)}`,
      `Message-ID: <${hashOf(key)}@localhost>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      body,
      '',
    ].join('\n'),
  )

/** Named by the moment of the act and the key: sent again, it is the same file. */
function fileCarrier(folder: string, ending: string, textOf: (parcel: Parcel) => string): Carrier {
  return async (parcel) => {
    const moment = seoulText(parcel.at).slice(0, 19).replaceAll(/[-:]/g, '')
    const readable = parcel.key.replaceAll(/[^\w.-]+/g, '-').slice(0, 80)
    const name = `${moment}-${readable}-${hashOf(parcel.key).slice(0, 8)}.${ending}`
    await writeDurably(join(folder, name), textOf(parcel))
    return name
  }
}
