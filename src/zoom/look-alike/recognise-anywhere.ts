import { recognise, type Recognition } from '../address/recognition.ts'
import { judgeHost } from './judge.ts'

/**
 * `recognise` for addresses from anywhere: look-alikes are named, with the reason. Apart from it,
 * so that the script on Zoom's own pages, where no host can be one, does not carry the judge.
 */
export function recogniseAnywhere(address: string, own?: readonly string[]): Recognition {
  return recognise(address, own, judgeHost)
}
