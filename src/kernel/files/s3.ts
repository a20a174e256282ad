import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type * as S3 from '@aws-sdk/client-s3'
import type { Seal } from '../crypto.ts'
import { NotFound, SetupError } from '../errors.ts'
import { instantOf } from '../time.ts'
import { openFile, sealFile } from './sealed.ts'
import { typeOf } from './sniff.ts'
import { type Files, gather, hashOf, isHash } from './store.ts'

/**
 * Sealed files in a bucket: `s3://bucket/prefix?region=…&endpoint=https://…`. Keys come from the URL
 * (`s3://id:secret@bucket`) or from wherever the AWS SDK finds them.
 *
 * @throws SetupError the SDK is not installed
 */
export async function s3Files(storageUrl: string, seal: Seal): Promise<Files> {
  const sdk: typeof S3 = await import('@aws-sdk/client-s3').catch(() => {
    throw new SetupError(
      'STORAGE_URL is s3: but @aws-sdk/client-s3 is not installed: run npm ci with optional dependencies',
    )
  })
  const url = new URL(storageUrl)
  const client = new sdk.S3Client(settingsOf(url))
  const at = { Bucket: url.hostname }
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '')
  const keyOf = (hash: string): string => {
    if (!isHash(hash)) throw new NotFound('file', hash.slice(0, 64))
    return prefix === '' ? hash : `${prefix}/${hash}`
  }
  return {
    async put(data, { maxBytes }) {
      const bytes = await gather(data, maxBytes)
      const [hash, type] = [hashOf(bytes), await typeOf(bytes)]
      // written even if it is there: it counts as new, so that no sweep takes it before it is adopted
      await client.send(
        new sdk.PutObjectCommand({ ...at, Key: keyOf(hash), Body: sealFile(seal, hash, bytes) }),
      )
      return { hash, size: bytes.length, type }
    },
    async open(hash) {
      const command = new sdk.GetObjectCommand({ ...at, Key: keyOf(hash) })
      const found = await client.send(command).catch((error: Error) => {
        throw error.name === 'NoSuchKey' || error.name === 'NotFound' ? new NotFound('file', hash) : error
      })
      return Readable.from([openFile(seal, hash, await buffer(found.Body as Readable))])
    },
    async remove(hash) {
      await client.send(new sdk.DeleteObjectCommand({ ...at, Key: keyOf(hash) }))
    },
    // an object is there whole or not at all
    removeUnfinished: async () => {},
    async *list() {
      const pages = sdk.paginateListObjectsV2(
        { client },
        { ...at, Prefix: prefix === '' ? '' : `${prefix}/` },
      )
      for await (const page of pages) {
        for (const { Key = '', Size = 0, LastModified } of page.Contents ?? []) {
          const hash = Key.split('/').at(-1) ?? ''
          if (isHash(hash) && LastModified)
            yield { hash, size: Size, storedAt: instantOf(LastModified.getTime()) }
        }
      }
    },
  }
}

function settingsOf(url: URL): S3.S3ClientConfig {
  const endpoint = url.searchParams.get('endpoint')
  const credentials = {
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
  }
  return {
    region: url.searchParams.get('region') ?? 'ap-northeast-2',
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(url.username ? { credentials } : {}),
  }
}
