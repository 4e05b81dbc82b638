// Lazy chunk: views that are not on the first screen.
export { CheckPanel, CheckView } from '../views/check-panel.tsx'
export { EmergencySteps } from '../views/emergency-steps.tsx'
export { KeepOpen } from '../views/keep-open.tsx'
export { LetterView } from '../views/letter-view.tsx'
export { MeasureRows } from '../views/measure-list.tsx'
export { PageLinks } from '../views/found-links.tsx'
export { ShareView } from '../views/share-view.tsx'
