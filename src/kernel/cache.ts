export { listen } from './cache/listen.ts'
export { createCache, type PageCache } from './cache/pages.ts'
export { CHANNEL, dropTouched, messagesOf, touch } from './cache/touch.ts'
