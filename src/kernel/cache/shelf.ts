import type { FinishedPage } from './finished-page.ts'

/** Pages by address, up to so many bytes. The least recently asked for leave first. */
export class Shelf {
  readonly pages = new Map<string, FinishedPage>()
  readonly #maxBytes: number
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  /** The page, which now counts as the latest asked for. */
  take(key: string): FinishedPage | undefined {
    const page = this.pages.get(key)
    if (page) {
      this.pages.delete(key)
      this.pages.set(key, page)
    }
    return page
  }

  put(key: string, page: FinishedPage): void {
    this.remove(key)
    if (page.weight > this.#maxBytes) return
    this.pages.set(key, page)
    this.#bytes += page.weight
    this.#makeRoom()
  }

  /** Counts bytes that came to a page later, if it still stands here. */
  grow(key: string, page: FinishedPage, bytes: number): void {
    if (this.pages.get(key) !== page) return
    page.weight += bytes
    this.#bytes += bytes
    this.#makeRoom()
  }

  remove(key: string): void {
    this.#bytes -= this.pages.get(key)?.weight ?? 0
    this.pages.delete(key)
  }

  clear(): void {
    this.pages.clear()
    this.#bytes = 0
  }

  #makeRoom(): void {
    for (const key of this.pages.keys()) {
      if (this.#bytes <= this.#maxBytes) return
      this.remove(key)
    }
  }
}
