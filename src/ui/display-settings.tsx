import type { Lang } from '#kernel/words.ts'
import { Icon } from './icon.tsx'
import { uiWords } from './ui.words.ts'

/** Works by script alone and is shown by it: browser and device settings do the same without. */
export function DisplaySettings(props: { lang: Lang }) {
  const w = uiWords(props.lang).display
  return (
    <details class="krds-resize drop needs-script" data-display data-closes>
      <summary class="krds-btn text small">
        <Icon name="display" />
        {w.label}
      </summary>
      <div class="drop-menu">
        <Choices name="text-size" legend={w.size} options={Object.entries(w.sizes)} />
        <Choices name="krds-mode" legend={w.colour} options={Object.entries(w.colours)} />
      </div>
    </details>
  )
}

function Choices(props: { name: string; legend: string; options: [string, string][] }) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.options.map(([value, label], i) => (
        <div class="choice radio">
          <input
            type="radio"
            id={`${props.name}-${value}`}
            name={props.name}
            value={value}
            checked={i === 0}
          />
          <label for={`${props.name}-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  )
}
