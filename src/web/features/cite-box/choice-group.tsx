import { useId } from 'react'
import { buttonLook } from '#web/ui/button-look.ts'

const CHOICE =
  'outline-offset-2 outline-indigo has-checked:border-cinnabar has-focus-visible:outline-2'

interface ChoiceGroupProps<T extends string> {
  legend: string
  choices: readonly T[]
  labelOf: (choice: T) => string
  value: T
  onChange: (choice: T) => void
}

/** One of several, side by side. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const name = useId()
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-2">
      <legend className="sr-only">{props.legend}</legend>
      {props.choices.map((choice) => (
        <label key={choice} className={buttonLook('plain', CHOICE)}>
          <input
            className="sr-only"
            type="radio"
            name={name}
            checked={choice === props.value}
            onChange={() => props.onChange(choice)}
          />
          <span>{props.labelOf(choice)}</span>
        </label>
      ))}
    </fieldset>
  )
}
