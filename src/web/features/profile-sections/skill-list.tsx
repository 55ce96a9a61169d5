import { Fragment } from 'react'
import type { SkillGroup } from '#core/schema/profile-sections.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

export function SkillList({ skills }: { skills: readonly SkillGroup[] }) {
  const { t } = useView()
  return (
    <dl>
      {skills.map((group, index) => (
        <div key={index} className="py-1">
          <dt className="font-semibold">
            <LocalText value={group.name} />
          </dt>
          <dd>
            {group.items.map((item, at) => (
              <Fragment key={at}>
                {at > 0 && t('list.separator')}
                <LocalText value={item} />
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
