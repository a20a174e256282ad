import type { Lang } from '#kernel/words.ts'
import type { Person } from './frame.ts'
import { uiWords } from './ui.words.ts'

/** Who is signed in, for how long, and the ways to extend and to leave. Script adds a dialog before the end. */
export function PersonBar(props: { lang: Lang; person: Person }) {
  const { person, lang } = props
  const w = uiWords(lang).person
  return (
    <section class="person-bar" aria-label={w.label} data-session-minutes={person.endsInMinutes}>
      <div class="inner">
        <p class="person-name">
          <strong>{person.name}</strong> <span class="subtle">{person.where}</span>
        </p>
        <p class="person-left subtle">{w.left(person.endsInMinutes)}</p>
        <PostButton action={person.extend} csrf={person.csrf} label={w.extend} />
        <PostButton action={person.signOut} csrf={person.csrf} label={w.signOut} />
      </div>
      <dialog class="krds-modal" aria-labelledby="session-title" data-session-dialog data-ended={w.ended}>
        <h2 id="session-title">{w.ending}</h2>
        <p data-session-text>{w.endingText}</p>
        <p class="session-clock" aria-hidden="true" data-session-clock={w.seconds} />
        <div class="buttons">
          <button
            type="button"
            class="krds-btn primary medium"
            data-session-extend={person.extend}
            data-csrf={person.csrf}
          >
            {w.extend}
          </button>
          <PostButton action={person.signOut} csrf={person.csrf} label={w.signOut} />
        </div>
      </dialog>
    </section>
  )
}

function PostButton(props: { action: string; csrf: string; label: string }) {
  return (
    <form method="post" action={props.action}>
      <input type="hidden" name="_csrf" value={props.csrf} />
      <button type="submit" class="krds-btn tertiary small">
        {props.label}
      </button>
    </form>
  )
}
