// @ts-check
/**
 * One policy in the forms that browsers and consoles take. Each form is a file with what it is for.
 * Chrome: https://chromeenterprise.google/policies/#ExtensionSettings and
 * https://www.chromium.org/administrators/configuring-policy-for-extensions/; Firefox:
 * https://mozilla.github.io/policy-templates/ (27 November 2026).
 */

/** @typedef {Record<string, unknown>} Values what an organization sets, by the keys of the schema */
/** @typedef {{ name: string, text: string, encoding?: 'utf16le', where: string }} Form */
/** @typedef {{ id: string, updates: string, isOwn: boolean, registry: string, domain: string, linux: string, product: string }} Store */

const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`

/**
 * Edge has its own word for pinning: https://learn.microsoft.com/deployedge/microsoft-edge-manage-extensions-ref-guide.
 * By an address that is no store's a browser only installs, unless it is told that updates come from
 * there too: https://www.chromium.org/administrators/policy-list-3/extension-settings-full (28 November 2026).
 */
const settings = (/** @type {Store} */ { updates, isOwn, product }) => ({
  installation_mode: 'force_installed',
  update_url: updates,
  ...(isOwn && { override_update_url: true }),
  ...(product === 'Edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
})

/** Whether a file has a name of ours, of this run or of an earlier one. */
export const isForm = (/** @type {string} */ name) =>
  /^(?:google-admin|firefox-policies|(?:chrome|edge)-linux)\.json$|^(?:chrome|edge)-windows\.(?:reg|ps1)$|^org\.mozilla\.firefox\.plist$|^com\.(?:google\.Chrome|microsoft\.Edge)(?:\.extensions\.[a-p]{32})?\.plist$/.test(
    name,
  )

/**
 * @param {Store} store
 * @param {Values} values
 * @returns {Form[]}
 */
export function chromiumForms(store, values) {
  const { id, registry, domain, linux, product } = store
  const name = product.toLowerCase()
  const forced = { ExtensionSettings: { [id]: settings(store) } }
  return [
    {
      name: `${name}-linux.json`,
      text: json({ ...forced, '3rdparty': { extensions: { [id]: values } } }),
      where: `Linux: copy it to ${linux}/policies/managed/anteroom.json, as root.`,
    },
    {
      name: `${name}-windows.reg`,
      text: `\ufeff${registryFile(registry, id, settings(store), values)}`,
      encoding: 'utf16le',
      where: 'Windows: import it with “reg import”, or take it over into Group Policy.',
    },
    {
      name: `${name}-windows.ps1`,
      text: `\ufeff${powerShell(registry, id, settings(store), values)}`,
      where: 'Windows: add it to Intune as a platform script.',
    },
    {
      name: `${domain}.plist`,
      text: plist(forced),
      where: `macOS: that ${product} installs Anteroom. Jamf: Custom Settings, domain ${domain}.`,
    },
    {
      name: `${domain}.extensions.${id}.plist`,
      text: plist(values),
      where: `macOS: what you set. Jamf: Custom Settings, domain ${domain}.extensions.${id}.`,
    },
  ]
}

/**
 * @param {Values} values
 * @returns {Form}
 */
export const googleForm = (values) => ({
  name: 'google-admin.json',
  text: json(Object.fromEntries(Object.entries(values).map(([key, Value]) => [key, { Value }]))),
  where: 'Google Admin, also for ChromeOS: paste it into “Policy for extensions”.',
})

/**
 * @param {string} id of the add-on
 * @param {string} address of its package
 * @param {Values} values
 * @returns {Form[]}
 */
export function firefoxForms(id, address, values) {
  const policies = {
    ExtensionSettings: {
      [id]: {
        installation_mode: 'force_installed',
        install_url: address,
        default_area: 'navbar',
      },
    },
    '3rdparty': { Extensions: { [id]: values } },
  }
  return [
    {
      name: 'firefox-policies.json',
      text: json({ policies }),
      where:
        'Firefox: save it as policies.json in the folder “distribution” beside the program, on Linux in /etc/firefox/policies.',
    },
    {
      name: 'org.mozilla.firefox.plist',
      text: plist({ EnterprisePoliciesEnabled: true, ...policies }),
      where: 'Firefox on macOS: a configuration profile in its place, domain org.mozilla.firefox.',
    },
  ]
}

/**
 * Lists and objects go as JSON in one text, which Chrome reads where its schema expects them.
 * @param {string} root
 * @param {string} id
 * @param {Values} forced
 * @param {Values} values
 */
function registryFile(root, id, forced, values) {
  const quoted = (/** @type {string} */ text) =>
    `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  const line = (/** @type {[string, unknown]} */ [key, value]) => {
    if (typeof value === 'boolean') return `${quoted(key)}=dword:0000000${Number(value)}`
    return `${quoted(key)}=${quoted(typeof value === 'string' ? value : JSON.stringify(value))}`
  }
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `[${root}\\ExtensionSettings\\${id}]`,
    ...Object.entries(forced).map(line),
    '',
    // What an earlier file has set and this one does not.
    `[-${root}\\3rdparty\\extensions\\${id}\\policy]`,
    '',
    `[${root}\\3rdparty\\extensions\\${id}\\policy]`,
    ...Object.entries(values).map(line),
    '',
  ].join('\r\n')
}

/**
 * The same as a script. PowerShell takes curly quotes for straight ones.
 * @param {string} root
 * @param {string} id
 * @param {Values} forced
 * @param {Values} values
 */
function powerShell(root, id, forced, values) {
  const quoted = (/** @type {string} */ text) => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`
  const keyOf = (/** @type {string} */ path, /** @type {Values} */ of) => [
    `$key = ${quoted(`Registry::${root}\\${path}`)}`,
    'if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse -Force }',
    'New-Item -Path $key -Force | Out-Null',
    ...Object.entries(of).map(([name, value]) => {
      const [type, data] =
        typeof value === 'boolean'
          ? ['DWord', Number(value)]
          : ['String', quoted(typeof value === 'string' ? value : JSON.stringify(value))]
      return `New-ItemProperty -LiteralPath $key -Name ${quoted(name)} -PropertyType ${type} -Value ${data} -Force | Out-Null`
    }),
    '',
  ]
  return [
    "$ErrorActionPreference = 'Stop'",
    ...keyOf(`ExtensionSettings\\${id}`, forced),
    ...keyOf(`3rdparty\\extensions\\${id}\\policy`, values),
  ].join('\r\n')
}

const escaped = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** @param {unknown} value */
function plistValue(value, indent = '') {
  const deeper = `${indent}  `
  if (typeof value === 'boolean') return `${indent}<${value}/>\n`
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>\n`
  /** @type {string} */
  const inside = Array.isArray(value)
    ? value.map((each) => plistValue(each, deeper)).join('')
    : Object.entries(Object(value))
        .map(([key, each]) => `${deeper}<key>${escaped(key)}</key>\n${plistValue(each, deeper)}`)
        .join('')
  const name = Array.isArray(value) ? 'array' : 'dict'
  return `${indent}<${name}>\n${inside}${indent}</${name}>\n`
}

const plist = (/** @type {unknown} */ value) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plistValue(value)}</plist>
`
