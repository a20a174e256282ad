import { createTransport } from 'nodemailer'
import { Away, type Carrier, Undeliverable } from './carrier.ts'

/** Together far below the time for which a worker holds a message. */
const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Mails keep one Message-ID for ever, so that one sent twice by a crash is known to be one. */
export function smtpCarrier(url: string, from: string, idOf: (key: string) => string): Carrier {
  const transport = createTransport({ url, ...LIMITS } as Parameters<typeof createTransport>[0])
  const host = from.replace(/>\s*$/, '').split('@').at(-1) || 'localhost'
  return async ({ key, to, subject, body, endUrl }) => {
    const mail = {
      from,
      to: { name: '', address: to },
      subject,
      text: body,
      messageId: `<${idOf(key)}@${host}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(endUrl !== undefined && {
          'List-Unsubscribe': `<${endUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
    }
    const sent = await transport.sendMail(mail).catch((error: SmtpError) => {
      if (isFinal(error)) throw new Undeliverable(error.message)
      throw NOT_REACHED.has(error.code ?? '') ? new Away(error.message) : error
    })
    return (sent as { response?: string }).response?.slice(0, 200)
  }
}

/** As the library names it: no such host, no connection, no answer, no encryption, no entry. */
const NOT_REACHED = new Set(['EDNS', 'ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'ETLS', 'EAUTH'])

interface SmtpError extends Error {
  code?: string
  responseCode?: number
}

/** The server said no to this receiver or this text for good; not to us, which an operator can mend. */
const isFinal = ({ code, responseCode = 0 }: SmtpError): boolean =>
  responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
