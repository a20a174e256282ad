import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { HwpDocument, initSync } from '@rhwp/core'
import type { Reading } from './block.ts'
import { readHwpx } from './hwpx.ts'
import { Unreadable, type WhyUnreadable } from './unreadable.ts'

const SIGN = 'HWP Document File'
const FLAGS_AT = 36
const LOCKED = 0b10

/** A document of Hancom's (HWP 5): rewritten as HWPX and read as such. */
export function readHwp(bytes: Buffer): Reading {
  const head = bytes.indexOf(SIGN)
  if (head >= 0 && head + FLAGS_AT < bytes.length && (bytes.readUInt8(head + FLAGS_AT) & LOCKED) !== 0)
    throw new Unreadable('locked')
  initSync({ module: readFileSync(fileURLToPath(import.meta.resolve('@rhwp/core/rhwp_bg.wasm'))) })
  const document = stage('broken', () => new HwpDocument(bytes))
  return readHwpx(Buffer.from(stage('beyond', () => document.exportHwpx())))
}

/** What is not well formed is refused in words; where the library itself falls, that says nothing of the document. */
function stage<T>(why: WhyUnreadable, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw new Unreadable(error instanceof WebAssembly.RuntimeError ? 'beyond' : why)
  }
}
