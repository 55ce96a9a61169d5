import type { ComponentProps } from 'react'
import { buttonLook, type ButtonLook } from './button-look.ts'

interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook
  /** Makes it a toggle. */
  pressed?: boolean
}

/** A button of the page. */
export function Button({ look, pressed, className, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={buttonLook(look, className)}
      {...props}
    />
  )
}
