import { BlockList } from 'node:net'
import { SetupError } from '../errors.ts'

/** Whether an address is on a list of addresses and blocks; everybody is on an empty list. */
export function allowList(entries: readonly string[]): (address: string) => boolean {
  if (entries.length === 0) return () => true
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = address.includes(':') ? 'ipv6' : 'ipv4'
    try {
      if (bits === undefined) list.addAddress(address, family)
      else list.addSubnet(address, Number(bits), family)
    } catch {
      throw new SetupError(`OFFICE_ALLOW: ${entry} is neither an address nor a block like 10.0.0.0/8`)
    }
  }
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
    return list.check(plain, plain.includes(':') ? 'ipv6' : 'ipv4')
  }
}
