import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useUnfolding } from './use-unfolding.ts'

function Page({ html }: { html: string }) {
  useUnfolding()
  return <div ref={(element) => element?.insertAdjacentHTML('beforeend', html)} />
}

const BUTTON = '<button data-unfold aria-expanded="false">all <b>80</b> authors</button>'

describe('useUnfolding', () => {
  it('lets buttons work that React has not made', () => {
    render(<Page html={BUTTON} />)
    const button = screen.getByRole('button')
    fireEvent.click(screen.getByText('80'))
    expect(button).toHaveAttribute('aria-expanded', 'true')
    fireEvent.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'false')
  })

  it('leaves other buttons alone', () => {
    render(<Page html="<button>Copy</button>" />)
    fireEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('button')).not.toHaveAttribute('aria-expanded')
  })

  it('ends with the page', () => {
    const { unmount } = render(<Page html={BUTTON} />)
    const button = screen.getByRole('button')
    unmount()
    document.body.append(button)
    fireEvent.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'false')
    button.remove()
  })
})
