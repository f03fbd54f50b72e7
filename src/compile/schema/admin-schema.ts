import { boolean, oneOf, text, url } from './fields.ts'
import { mapping, problem, textThat } from './problem.ts'

const repository = textThat((value) =>
  /^[\w.-]+(\/[\w.-]+)+$/.test(value) && !value.includes('..') ? { value } : problem('bad-repository', { value }),
)

/** `admin` in site.yaml: editing in the browser. */
export const adminSchema = mapping({
  backend: oneOf('backend', ['github', 'gitlab'])
    .default('github')
    .meta({ title: 'Service', description: 'Where the repository is. Without it, github.' }),
  repository: repository.meta({ title: 'Repository', description: 'Its owner and name, as example-org/newsroom.' }),
  branch: text.default('main').meta({ title: 'Branch', description: 'The branch that is published. Without it, main.' }),
  review: boolean.default(true).meta({
    title: 'Review',
    description: 'Whether what is written waits in a pull request until somebody publishes it. Without it, true.',
  }),
  signIn: url.optional().meta({
    title: 'Signing in',
    description: 'For GitHub: the address of the server that lets editors in with your OAuth app, as https://auth.example.org/auth.',
  }),
  appId: text.optional().meta({ title: 'Application', description: 'For GitLab: the id of the application that you registered there.' }),
  server: url.optional().meta({ title: 'Server', description: 'For GitLab: the address of an instance of your own.' }),
}).superRefine(({ backend, signIn, appId }, context) => {
  const [missing, value] = backend === 'github' ? (['signIn', signIn] as const) : (['appId', appId] as const)
  if (value === undefined) context.addIssue({ code: 'custom', params: problem('admin-sign-in', { backend, missing }) })
})
