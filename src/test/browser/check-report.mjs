// usage: node check-report.mjs REPORT CHROMIUM FOLDER: see check-report.sh.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';

const [report, chromium, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const faults = [];
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
let checks = 0;

function check(holds, fault) {
  checks++;
  if (!holds) faults.push(fault);
}

for (const scheme of ['light', 'dark']) {
  for (const width of [390, 1280]) {
    const page = await browser.newPage();
    const where = `${scheme}, ${width} px`;
    const messages = [];
    page.on('console', message => messages.push(message.text()));
    page.on('pageerror', error => messages.push(String(error)));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 900 });
    await page.goto('file://' + report);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    check(overflow <= 0, `${where}: scrolls sideways by ${overflow} px`);
    await page.screenshot({ path: `${folder}/${scheme}-${width}.png`, fullPage: true });
    await page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));
    const odd = await page.$$eval('details.odd .pair', pairs =>
      pairs.map(pair => [...pair.children].map(side => side.getBoundingClientRect().toJSON())));
    check(odd.length > 0, `${where}: no odd article is shown`);
    for (const [raw, clean] of odd) {
      check(width < 768 ? clean.top >= raw.bottom : clean.left >= raw.right && clean.top === raw.top,
        `${where}: raw and clean do not stand as they should`);
    }
    const opened = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    check(opened <= 0, `${where}: scrolls sideways by ${opened} px with all details open`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run());
    for (const violation of violations) {
      faults.push(`${where}: axe ${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | ')}`);
    }
    checks++;
    const first = await page.$eval('#list tbody th', cell => cell.textContent);
    await page.type('#search', first);
    const shown = await page.$$eval('#list tbody tr', rows => rows.filter(row => !row.hidden).length);
    check(shown === 1, `${where}: the search for ${first} shows ${shown} rows`);
    const mark = await page.$('.pair .mark');
    await mark.focus();
    const why = await page.evaluate(m => getComputedStyle(m.querySelector('.why')).display, mark);
    check(why !== 'none', `${where}: a mark that has the focus does not say why`);
    check(messages.length === 0, `${where}: console: ${messages.join('; ')}`);
    await page.screenshot({ path: `${folder}/${scheme}-${width}-open.png`, fullPage: true });
    await page.close();
  }
}
await browser.close();
faults.forEach(fault => console.error(fault));
console.log(`${checks - faults.length} passed, ${faults.length} failed`);
process.exit(faults.length === 0 ? 0 : 1);
