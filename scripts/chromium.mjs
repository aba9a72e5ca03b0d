// Which browser the end-to-end tests drive, and how it is got when there is none. Plain Node.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** First the build without windows of its own: the same engine, and a page of it costs two thirds. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const isRoot = process.getuid?.() === 0

/** The browser to use: CHROMIUM_PATH, else one on the PATH, else one in its usual place. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const usual = [
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ]
  const candidates = [...folders, ...usual].flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [process.env.CHROMIUM_PATH ?? '', ...candidates, ...usual].find(isProgram)
}

/**
 * Chromium obeys the last --disable-features only. First those that Playwright would switch off, so far as they bear on
 * a page on localhost; then the menus under the address bar: pages themselves, loaded anew with each window that a test
 * opens, they take a sixth of a run.
 */
const FEATURES_OFF = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  // A renderer in reserve for each window: made, and thrown away with it.
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
]

/**
 * Software drawing everywhere, so that a picture is the same on every machine; no talk with its maker. `asPeopleHave`:
 * none of the features switched off that keep the tests quick and the same.
 */
export function chromiumArgs({ asPeopleHave = false } = {}) {
  return [
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    // The processor draws either way, and is quicker without the detour: a tenth of a run of the tests.
    '--disable-gpu-compositing',
    '--disable-gpu-rasterization',
    // A process for a site, not for each window: the second window finds the page compiled.
    ...(asPeopleHave ? [] : [`--disable-features=${FEATURES_OFF.join(',')}`, '--process-per-site']),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    // The small headless build draws letters as the whole browser does.
    '--font-render-hinting=none',
    ...(isRoot ? ['--no-sandbox'] : []),
  ]
}

/** Finds a browser, or installs Debian's when root, or throws with the command to run. */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  const hint =
    'No Chromium or Chrome was found. Install one (Debian, Ubuntu: sudo apt-get install chromium), ' +
    'or say where it is: CHROMIUM_PATH=/path/to/chromium npm test'
  if (process.platform !== 'linux' || !isRoot) throw new Error(hint)
  console.log('Installing Chromium with apt ...')
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const get = (/** @type {string} */ name) =>
    apt('install', '--yes', '--no-install-recommends', name, 'fonts-dejavu-core')
  // Not every release has the small one.
  const install = () => get('chromium-headless-shell') || get('chromium')
  // Without fresh package lists the install may fail, so they are fetched only then.
  if (!install()) apt('update') && install()
  const installed = findChromium()
  if (!installed) throw new Error(hint)
  return installed
}

function isProgram(/** @type {string} */ path) {
  try {
    // A folder on PATH can be empty text; join then gives a bare name, which is not one of ours.
    if (!/[\\/]/.test(path)) return false
    accessSync(path, constants.X_OK)
    // A folder may be entered, which is the same right: without this, /usr/bin was taken for a browser.
    return statSync(path).isFile()
  } catch {
    return false
  }
}
