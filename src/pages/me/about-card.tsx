import { meWords } from '../../../words/screens/me'
import type { Service } from '../../services/use-service'
import { Box, Card, Disclosure } from '../../ui'

/** What this is, what it keeps, who sees it, and whom to ask. */
export function AboutCard({ office }: { office: Service['office'] | undefined }) {
  return (
    <Card title={meWords.about}>
      {meWords.texts.map(({ title, lines }) => (
        <Disclosure key={title} title={title}>
          {lines.map((line) => (
            <Box as="p" key={line} className="me__line">
              {line}
            </Box>
          ))}
        </Disclosure>
      ))}
      <Disclosure title={meWords.rightsTitle}>
        <Box as="p" className="me__line">
          {meWords.rights}
        </Box>
        {office ? (
          <Box as="p" className="me__line">
            {meWords.office(office)}
          </Box>
        ) : null}
      </Disclosure>
    </Card>
  )
}
