// @ts-check
/**
 * Prints a module and all that it imports, for a page, as JSON: a script, and the style sheet that
 * is loaded later. A process of its own: the bundler does not run inside Jest.
 */
import { build } from 'vite'

const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: process.argv[2] ?? '',
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
)
const css = output.flatMap((each) => (each.type === 'asset' ? [String(each.source)] : []))
process.stdout.write(JSON.stringify({ code: output[0].code, css: css.join('') }))
