export { type Sheet, openSheet } from './pdf/sheet.ts'
