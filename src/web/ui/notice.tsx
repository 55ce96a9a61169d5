import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface NoticeProps {
  title: string
  children?: ReactNode
  action?: { label: string; onClick: () => void }
}

/** Something went wrong or needs attention: what, where, and a way on. */
export function Notice({ title, children, action }: NoticeProps) {
  return (
    <div className="notice" role="alert">
      <p className="font-semibold">{title}</p>
      {children}
      {action && (
        <p className="mt-3">
          <Button onClick={action.onClick}>{action.label}</Button>
        </p>
      )}
    </div>
  )
}
