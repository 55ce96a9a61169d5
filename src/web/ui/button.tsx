import type { ComponentProps } from 'react'

/** A button of the page; `pressed` makes it a toggle. */
export function Button({
  pressed,
  className,
  ...props
}: ComponentProps<'button'> & { pressed?: boolean }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={`button ${className ?? ''}`}
      {...props}
    />
  )
}
