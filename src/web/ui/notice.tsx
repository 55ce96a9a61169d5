import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface NoticeProps {
  title: string
  children?: ReactNode
  actions?: readonly { label: string; onClick: () => void }[]
}

/** Something went wrong or needs attention: what, where, and a way on. */
export function Notice({ title, children, actions = [] }: NoticeProps) {
  return (
    <div
      className="my-4 border border-s-4 border-rule border-s-cinnabar bg-surface p-4 in-[.fault-bar]:my-0"
      role="alert"
    >
      <p className="font-semibold">{title}</p>
      {children}
      {actions.length > 0 && (
        <p className="mt-3 flex gap-2">
          {actions.map(({ label, onClick }) => (
            <Button key={label} onClick={onClick}>
              {label}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}
