import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { buttonLook } from './button-look.ts'
import { Button } from './button.tsx'
import { Chip } from './chip.tsx'
import { Notice } from './notice.tsx'
import { Seal } from './seal.tsx'

describe('Button', () => {
  it('never submits a form by accident', () => {
    render(<Button>Copy</Button>)
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveAttribute('type', 'button')
  })

  it('keeps its look beside the class of its place', () => {
    render(
      <Button look="quiet" className="md:hidden">
        Copy
      </Button>,
    )
    expect(screen.getByRole('button')).toHaveClass(buttonLook('quiet'), 'md:hidden')
  })

  it.each([
    [true, 'true'],
    [false, 'false'],
    [undefined, null],
  ])('is a toggle only where it is said to be: %s', (pressed, attribute) => {
    render(<Button {...(pressed !== undefined && { pressed })}>Bold</Button>)
    expect(screen.getByRole('button').getAttribute('aria-pressed')).toBe(attribute)
  })
})

describe('Chip', () => {
  it('is a button that says what pressing it does', async () => {
    const onRemove = vi.fn<() => void>()
    render(
      <Chip removeLabel="Remove filter: Year: 2024" onRemove={onRemove}>
        2024
      </Chip>,
    )
    await userEvent.click(screen.getByRole('button', { name: /^Remove filter: Year: 2024/u }))
    expect(onRemove).toHaveBeenCalledOnce()
  })
})

describe('Notice', () => {
  it('is announced', () => {
    render(<Notice title="The file is missing.">File: a.json</Notice>)
    expect(screen.getByRole('alert')).toHaveTextContent('The file is missing.File: a.json')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('offers a way on', async () => {
    const onClick = vi.fn<() => void>()
    render(<Notice title="Failed" actions={[{ label: 'Try again', onClick }]} />)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onClick).toHaveBeenCalledOnce()
  })
})

describe('Seal', () => {
  it.each(['郑', '欧阳', 'CZ', '𠮷'])('shows %s and is silent: the name is beside it', (text) => {
    const { container } = render(<Seal text={text} />)
    expect(container.querySelector('text')).toHaveTextContent(text)
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true')
  })

  it('is larger with one character than with two', () => {
    const sizeOf = (text: string) =>
      Number(
        render(<Seal text={text} />)
          .container.querySelector('text')
          ?.getAttribute('font-size'),
      )
    expect(sizeOf('𠮷')).toBe(sizeOf('郑'))
    expect(sizeOf('郑')).toBeGreaterThan(sizeOf('欧阳'))
  })
})
