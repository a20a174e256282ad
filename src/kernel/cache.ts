export { listen } from './cache/listen.ts'
export { createCache, type PageCache } from './cache/pages.ts'
export { dropTouched, notifyTouched, touch } from './cache/touch.ts'
