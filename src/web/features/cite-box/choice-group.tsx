import { useId } from 'react'

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
    <fieldset className="choice-group">
      <legend className="sr-only">{props.legend}</legend>
      {props.choices.map((choice) => (
        <label key={choice} className="button">
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
