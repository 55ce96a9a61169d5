import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { changeData } from '#disk/files/change-data.ts'
import { replaceFolder } from '#disk/files/replace-folder.ts'

/** `change-files.ts data|site <folder> <text>`: writes the text into several files. */
const [kind, folder = '', text = ''] = process.argv.slice(2)

if (kind === 'data') {
  const paths = ['site.json', 'ada/profile.json', 'bo/profile.json']
  await changeData(folder, (write) => write(new Map(paths.map((path) => [path, text]))))
} else {
  await replaceFolder(folder, async (draft) => {
    for (const name of ['index.html', '404.html']) await writeFile(join(draft, name), text)
  })
}
