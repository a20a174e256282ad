/** Source files in the order in which the server joins them, relative to `public/`. */
export const stylesheets: string[] = [
  'css/tokens.css',
  'css/dark.css',
  'css/base.css',
  'css/text.css',
  'css/rich-text.css',
  'css/tone.css',
  'css/frame.css',
  'css/urgent.css',
  'css/header.css',
  'css/menu.css',
  'css/person.css',
  'css/footer.css',
  'css/form.css',
  'css/error-summary.css',
  'css/button.css',
  'css/parts.css',
  'css/progress.css',
  'css/lists.css',
  'css/pagination.css',
  'css/table.css',
  'css/compare.css',
  'css/answer.css',
  'css/search.css',
  'css/opinions.css',
  'css/dialogue.css',
  'css/boards.css',
  'css/moderation.css',
  'css/pictures.css',
  'css/media.css',
  'css/forced-colors.css',
  'css/print.css',
]
export const scripts: string[] = [
  'js/display.js',
  'js/menu.js',
  'js/urgent.js',
  'js/errors.js',
  'js/counter.js',
  'js/password.js',
  'js/submit.js',
  'js/unsaved.js',
  'js/session.js',
  'js/copy.js',
  'js/print.js',
  'js/keys.js',
  'js/writing.js',
  'js/suggestions.js',
  'js/autosave.js',
  'js/focal.js',
  'js/passkeys.js',
]

/** Scripts written in TypeScript, each made into one file with all that it needs, and their style sheets. */
export const bundles = {
  editor: { script: 'src/modules/pages/document/editor/editor.browser.ts', style: 'css/editor.css' },
}

/** Addresses written into every page. Set once at start, when the joined files have their hashes. */
export const assets = {
  css: '/assets/site.css',
  js: '/assets/site.js',
  icon: '/assets/img/mark.svg',
  /** Where the editor is not made, fields stay plain. */
  editor: undefined as Bundled | undefined,
}

export interface Bundled {
  readonly js: string
  readonly css: string
}
