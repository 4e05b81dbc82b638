// What is not on the first screen: one file, loaded after the first paint.
export { CheckPanel, CheckView } from './check-panel.tsx'
export { EmergencySteps } from './emergency-steps.tsx'
export { LetterView } from './letter-view.tsx'
export { MeasureRows } from './measure-list.tsx'
export { PageLinks } from './page-links.tsx'
export { SettingsView } from './settings-view.tsx'
