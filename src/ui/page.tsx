import type { ComponentChildren } from 'preact'
import { assets } from './assets.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { ErrorSummary, type FieldError } from './error-summary.tsx'
import { Footer, Help } from './footer.tsx'
import type { Frame, Link } from './frame.ts'
import { Header } from './header.tsx'
import { Masthead } from './masthead.tsx'
import { uiWords } from './ui.words.ts'
import { UrgentNotices } from './urgent.tsx'

export interface PageProps {
  frame: Frame
  /** Of the browser's window and, without `heading`, of the page. */
  title: string
  heading?: string | undefined
  lead?: ComponentChildren
  /** The pages above this one; neither the start nor this page itself. */
  crumbs?: Link[] | undefined
  /** The `href` of the menu entry that this page belongs to. */
  current?: string | undefined
  errors?: FieldError[] | undefined
  /** Beside the text where there is room, below it where there is none. */
  aside?: ComponentChildren
  noindex?: boolean | undefined
  description?: string | undefined
  /** The start page: no way back to itself, wide heading. */
  home?: boolean | undefined
  /** Of a heading in another language than the page's. */
  headingLang?: string | undefined
  /** The only question of the page is its heading (`asHeading`): draw none here. */
  ownHeading?: boolean | undefined
  children?: ComponentChildren
}

/** A whole document. Everything works without script; script only adds. */
export function Page(props: PageProps) {
  const { frame, current, home } = props
  return (
    <html lang={frame.lang}>
      <Head {...props} />
      <body class={home ? `${frame.surface} home` : frame.surface}>
        <div id="krds-skip-link">
          <a href="#main">{uiWords(frame.lang).skip}</a>
        </div>
        {frame.surface === 'public' && <Masthead frame={frame} />}
        <UrgentNotices frame={frame} />
        <Header frame={frame} current={current} />
        <Container {...props} />
        <Help frame={frame} />
        <Footer frame={frame} />
      </body>
    </html>
  )
}

function Head({ frame, title, errors = [], description, noindex, home }: PageProps) {
  const error = errors.length > 0 ? uiWords(frame.lang).errors.prefix : ''
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${error}${title}${home ? '' : ` - ${frame.city.name}`}`}</title>
      {description && <meta name="description" content={description} />}
      {noindex && <meta name="robots" content="noindex" />}
      <meta name="format-detection" content="telephone=no" />
      <meta name="color-scheme" content="light dark" />
      <script src={assets.js} />
      <link rel="stylesheet" href={assets.css} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
    </head>
  )
}

function Container(props: PageProps) {
  const { frame, title, heading = title, crumbs = [], errors = [], home, aside } = props
  return (
    <div id="container" class="inner">
      {!home && (
        <Breadcrumb frame={frame} crumbs={crumbs} heading={heading} headingLang={props.headingLang} />
      )}
      <div class={aside ? 'with-aside' : undefined}>
        <main id="main" class="contents" tabindex={-1}>
          {errors.length > 0 && <ErrorSummary lang={frame.lang} errors={errors} />}
          {!props.ownHeading && (
            <div class="page-title-wrap">
              <h1 class="h-tit" lang={props.headingLang}>
                {heading}
              </h1>
              {props.lead && <div class="lead">{props.lead}</div>}
            </div>
          )}
          {props.children}
        </main>
        {aside && <aside class="aside">{aside}</aside>}
      </div>
      {frame.end}
    </div>
  )
}
