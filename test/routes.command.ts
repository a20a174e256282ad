import { type AppDeps, createApp } from '../src/app.ts'
import { type City, readCityFile } from '../src/kernel/city.ts'

import { CITY } from './names.ts'

/** `npm run routes`: every address that is served, with its methods. */
const city = readCityFile<City>(CITY, 'city.json')
const app = createApp({ siteUrl: 'http://localhost', city } as AppDeps, {
  assets: { css: '', js: '', bundled: {}, register: () => undefined },
})
await app.ready()
console.log(app.printRoutes({ commonPrefix: false }))
await app.close()
