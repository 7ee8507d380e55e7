// The build's PDFs and the tests use the same browser.
export { chromiumArguments, findChromium } from '../../src/integrations/chromium.mjs';
