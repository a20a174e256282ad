import { LANGS, inLang } from '#kernel/words.ts'
import { DisplaySettings } from './display-settings.tsx'
import type { Frame } from './frame.ts'
import { Icon } from './icon.tsx'
import { MainMenu, WholeMenu } from './main-menu.tsx'
import { Mark } from './masthead.tsx'
import { PersonBar } from './person.tsx'
import { suggesting } from './suggesting.tsx'
import { LANGUAGE_NAMES, uiWords } from './ui.words.ts'

export function Header(props: { frame: Frame; current?: string | undefined }) {
  const { frame, current } = props
  const open = frame.surface === 'public'
  return (
    <header id="krds-header" class={frame.surface}>
      <div class="header-container">
        <div class="inner">
          <Brand frame={frame} />
          <Utility frame={frame} />
          {open && <SearchBox frame={frame} />}
          <WholeMenu frame={frame} current={current} />
        </div>
      </div>
      <MainMenu frame={frame} current={current} />
      {frame.person && <PersonBar lang={frame.lang} person={frame.person} />}
    </header>
  )
}

function Brand(props: { frame: Frame }) {
  const { city, lang, surface } = props.frame
  return (
    <a class="logo" href={surface === 'office' ? '/office' : inLang(lang, '/')}>
      <Mark />
      <span>
        {city.homeName}
        {surface === 'office' && <span class="logo-sub"> {uiWords(lang).office}</span>}
      </span>
    </a>
  )
}

function Utility(props: { frame: Frame }) {
  const { utility, lang, surface } = props.frame
  return (
    <div class="header-utility">
      <nav aria-label={uiWords(lang).utility}>
        <ul class="utility-list">
          {utility.map((l) => (
            <li>
              <a href={l.href}>{l.strong ? <strong>{l.label}</strong> : l.label}</a>
            </li>
          ))}
        </ul>
      </nav>
      {surface === 'public' && <LanguageSwitch frame={props.frame} />}
      <DisplaySettings lang={lang} />
    </div>
  )
}

/** Other languages of this very page, each by its own name. */
function LanguageSwitch(props: { frame: Frame }) {
  const { lang, path } = props.frame
  return (
    <nav aria-label={uiWords(lang).languages}>
      <ul class="utility-list">
        {LANGS.filter((l) => l !== lang).map((l) => (
          <li>
            <a href={inLang(l, path)} lang={l} hreflang={l}>
              {LANGUAGE_NAMES[l]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SearchBox(props: { frame: Frame }) {
  const w = uiWords(props.frame.lang).search
  return (
    <search class="header-search">
      <form action={inLang(props.frame.lang, '/search')} method="get">
        <label class="sr-only" for="site-search">
          {w.box}
        </label>
        <input
          id="site-search"
          class="krds-input"
          type="search"
          name="q"
          placeholder={w.box}
          autocomplete="off"
          {...suggesting(props.frame.lang)}
        />
        <button type="submit" class="btn-navi sch">
          <Icon name="search" />
          {w.button}
        </button>
      </form>
    </search>
  )
}
