#!/usr/bin/env node
// Checks what a city says of a petition, and its record of acts. Needs Node 18, nothing else, and no network.
//   node verify-receipt.mjs proof.txt|qr.txt nurijip-keys.json [chain-heads.json [DAY.txt]] [1.jpg 2.jpg, in order]
//   node verify-receipt.mjs --chain CHAIN chain-heads.json     after: nurijip verify --export CHAIN
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
const NAMES = ['proof', 'city', 'site', 'number', 'receipt-no', 'kind', 'of', 'content', 'arrived', 'paid']
NAMES.push('received', 'decided', 'event', 'link', 'head', 'issued', 'key', 'signature')
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')
const bytes = (base64url) => Buffer.from(base64url, 'base64url')
const hex = (base64url) => bytes(base64url).toString('hex')
const part = (text, name) => text.split(`-----BEGIN NURIJIP ${name}-----\n`)[1]?.split('\n-----END')[0]
const must = (holds, why) => holds || (console.error(`NOT TRUE: ${why}`), process.exit(1))
function readProof(text) {
  const lines = part(text, 'PROOF')?.split('\n').map((line) => line.split(/: (.*)/))
  const [names, values] = lines ? [0, 1].map((of) => lines.map((line) => line[of])) : [NAMES, text.trim().split('|')]
  must(names.join() === (lines ? [...NAMES, 'salt'] : NAMES).join(), 'these are not the lines of a proof')
  must(values[0] === 'nurijip-proof-1' && values.length === names.length, 'not a proof of this kind')
  return { ...Object.fromEntries(names.map((name, at) => [name, values[at]])), filed: part(text, 'CONTENT') }
}
function checkProof(text, { keys }, heads, links, photographs) {
  const p = readProof(text)
  const key = keys.find((one) => one.id === p.key && sha256(bytes(one.x)).slice(0, 32) === one.id)
  must(key, `the city has no key ${p.key} that fits its name: forged, or not the keys of this city`)
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.x }, format: 'jwk' })
  const signed = NAMES.slice(0, -1).map((name) => `${name}: ${p[name]}\n`).join('')
  const isWhole = bytes(p.signature).toString('base64url') === p.signature
  must(isWhole && verify(null, Buffer.from(signed), publicKey, bytes(p.signature)), 'the signature does not fit')
  must(key.from <= p.issued && p.issued <= (key.until ?? '9'), `key ${key.id} was not in use at ${p.issued}`)
  must(p.filed === undefined || sha256(bytes(p.salt), p.filed) === hex(p.content), 'the content is not what was filed')
  checkPhotographs(photographs, p.filed && JSON.parse(p.filed).photographs)
  if (heads) checkHeads(p, checkOrder(heads.heads), links)
  console.log(`TRUE: ${p.city} ${p.number} (${p.of}), filed ${p.arrived}, received ${p.received}, signed ${p.issued}`)
}
function checkPhotographs(photographs, filed = []) {
  const places = photographs.map((name) => filed.indexOf(sha256(readFileSync(name))))
  const odd = places.findIndex((place, at) => place < 0 || filed[place] !== filed[at])
  const how = places[odd] < 0 ? 'changed, or was never filed' : `swapped: filed as number ${places[odd] + 1}`
  must(odd < 0, `the photograph ${photographs[odd]} was ${how}`)
  must(!places.length || places.length === filed.length, `${filed.length} photographs were filed, not ${places.length}`)
  if (filed.length) console.log(`photographs: ${filed.length} filed, ${places.length} checked`)
}
function checkHeads(p, heads, links) {
  const known = heads.some((h) => `${h.day}/${h.event}/${Buffer.from(h.hash, 'hex').toString('base64url')}` === p.head)
  must(p.head === '-' || known, `the head in the proof, ${p.head}, is not known: the chain was rewritten or cut off`)
  const of = heads.find((one) => one.event >= Number(p.event))
  must(of?.event !== Number(p.event) || of.hash === hex(p.link), `event ${p.event} is not the one in the proof`)
  if (!of || !links) return console.log(of ? `the act is within ${of.day}` : 'the day of the act is not published yet')
  const rows = links.trim().split('\n').map((line) => line.split(' '))
  const digest = sha256(...rows.map(([, hash]) => Buffer.from(hash ?? '', 'hex')))
  must(digest === of.digest, `these are not the records of ${of.day}, or not all of them`)
  must(rows.some((row) => row.join() === `${p.event},${hex(p.link)}`), `event ${p.event} is not in the chain`)
}
function checkOrder(heads) {
  const fits = (a, b) => a.day < b.day && (a.event < b.event || (a.event === b.event && a.hash === b.hash))
  const odd = heads.slice(1).find((head, at) => !fits(heads[at], head))
  return must(!odd, `the head of ${odd?.day} cannot come after the one before it`) && heads
}
function checkChain(links, heads) {
  const fields = (l) => [l.what, l.about, l.actor, l.place, l.detail, l.nonce].filter((one) => one !== undefined)
  const text = (l) => fields(l).map((one) => `|${Buffer.byteLength(one)}:${one}`).join('')
  const hashOf = (l, id, before) => sha256(before, `${id}|${l.at}${text(l)}`)
  for (const [at, link] of links.entries()) {
    const [id, before] = [at + 1, Buffer.from(links[at - 1]?.hash ?? sha256('nurijip'), 'hex')]
    const isHere = (l) => [l.hash, link.hash].includes(hashOf(l, id, before))
    const isRight = link.id === id && hashOf(link, id, before) === link.hash
    must(isRight || !links.slice(id, id + 5000).some(isHere), `event ${id} was swapped with a later one`)
    must(isRight, `event ${id} ${link.id === id ? 'was changed' : 'is missing'}`)
    must(heads.every((one) => one.event !== id || one.hash === link.hash), `event ${id} was rewritten`)
  }
  const cut = checkOrder(heads).find((one) => one.event > links.length)
  must(!cut, `the chain ends at event ${links.length}, on ${cut?.day} it reached ${cut?.event}: its end was cut off`)
  console.log(`TRUE: ${links.length} events, none changed, swapped, missing or cut off`)
}
const isPhotograph = (name) => /\.jpe?g$/i.test(name)
const read = (name) => name !== '--chain' && readFileSync(name, 'utf8').replaceAll('\r\n', '\n')
const [proof, keys, heads, links] = process.argv.slice(2).filter((name) => !isPhotograph(name)).map(read)
must(keys, 'which files? See the first lines of this program')
if (proof) checkProof(proof, JSON.parse(keys), heads && JSON.parse(heads), links, process.argv.filter(isPhotograph))
else checkChain(keys.trim().split('\n').map((line) => JSON.parse(line)), JSON.parse(heads).heads)
