import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Policy } from '../../advice/policy.ts'

/** What the organization has set, as the entry hands it in. */
export const PolicyContext = createContext<Policy>({})

/** What the organization has set. */
export const usePolicy = (): Policy => useContext(PolicyContext)
