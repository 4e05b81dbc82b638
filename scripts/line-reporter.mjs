// @ts-check
/**
 * A reporter for Jest that says, as soon as a file is done, how many of its tests passed and how
 * long they took, with every failure below. Nothing is summed up: the caller does.
 */
export default class LineReporter {
  /**
   * @param {unknown} _test
   * @param {import('@jest/reporters').TestResult} result
   */
  onTestResult(_test, result) {
    const { numPassingTests: passed, numFailingTests: failed, perfStats, testFilePath } = result
    const isGood = failed === 0 && !result.testExecError
    const path = testFilePath.slice(process.cwd().length + 1)
    const seconds = ((perfStats.end - perfStats.start) / 1000).toFixed(1)
    const count = isGood ? `${passed} passed` : `${passed} passed, ${failed} failed`
    console.log(`  ${isGood ? 'ok    ' : 'FAILED'} ${path}: ${count} (${seconds} s)`)
    if (result.failureMessage) console.log(result.failureMessage)
  }
}
