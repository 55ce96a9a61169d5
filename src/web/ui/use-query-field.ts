import { useState, type ChangeEvent, type CompositionEvent } from 'react'

/**
 * The props of a search box, and the query in it. What an input method is composing is in the box, and no query yet:
 * nothing filters by half a word, and nothing found is announced.
 */
export function useQueryField() {
  const [text, setText] = useState('')
  const [query, setQuery] = useState('')
  function take(value: string) {
    setText(value)
    setQuery(value)
  }
  const field = {
    value: text,
    onChange({ target: { value }, nativeEvent }: ChangeEvent<HTMLInputElement>) {
      if ('isComposing' in nativeEvent && nativeEvent.isComposing === true) setText(value)
      else take(value)
    },
    onCompositionEnd({ currentTarget }: CompositionEvent<HTMLInputElement>) {
      take(currentTarget.value)
    },
  }
  return { query, take, field }
}
