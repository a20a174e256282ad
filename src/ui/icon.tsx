const PATHS = {
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5m0-8.5v.5',
  ok: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9.2 2.8 2.8L16 9.5',
  warn: 'M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.5v.5',
  danger: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Zm4 4.5V13m0 3v.5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20 20',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4v-9Z',
  phone: 'M6 3h3l2 5-2.4 1.8a12 12 0 0 0 5.6 5.6L16 13l5 2v3a3 3 0 0 1-3 3C10 21 3 14 3 6a3 3 0 0 1 3-3Z',
  close: 'm6 6 12 12M18 6 6 18',
  display: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 0v16',
} as const

/** A drawing beside a word, never instead of one. */
export function Icon(props: { name: keyof typeof PATHS }) {
  return (
    <svg
      class={`svg-icon ico-${props.name}`}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[props.name]} />
    </svg>
  )
}
