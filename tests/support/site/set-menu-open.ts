import { fireEvent } from '@testing-library/react'

/** Opens or closes the popover of a button, which jsdom does not do by itself. */
export function setMenuOpen(button: HTMLElement, open: boolean): void {
  const menu = document.getElementById(button.getAttribute('popovertarget') ?? '')
  if (!menu) throw new Error(`the button "${button.textContent}" has no menu`)
  menu.style.display = open ? 'block' : ''
  const newState = open ? 'open' : 'closed'
  fireEvent(menu, Object.assign(new Event('toggle'), { newState }))
}
