export { launchChromium } from '../../bench/launch-chromium.js'
