// What is not on the first screen: one file, loaded after the first paint.
export { CheckPanel, CheckView } from '../views/check-panel.tsx'
export { EmergencySteps } from '../views/emergency-steps.tsx'
export { LetterView } from '../views/letter-view.tsx'
export { MeasureRows } from '../views/measure-list.tsx'
export { PageLinks } from '../views/found-links.tsx'
export { SettingsView } from '../views/settings-view.tsx'
