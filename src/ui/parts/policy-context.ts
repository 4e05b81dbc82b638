import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Policy } from '../../advice/policy.ts'

/** What the organisation has set, as the entry hands it in. */
export const PolicyContext = createContext<Policy>({})

/** What the organisation has set. */
export const usePolicy = (): Policy => useContext(PolicyContext)
