// SPDX-License-Identifier: Apache-2.0
// Reads element strings in brackets, one a line; answers each with "ok" or the name of what bwip-js finds wrong.
const bwip = require('bwip-js');
const lines = require('fs').readFileSync(0, 'utf8').split('\n').filter(line => line.length > 0);
console.log('bwip-js ' + bwip.BWIPJS_VERSION.split(' ')[0]);
for (const line of lines) {
  try {
    bwip.raw('gs1-128', line, 'lintreqs');
    console.log('ok');
  } catch (e) {
    console.log(String(e.message || e).replace(/[\r\n]+/g, ' '));
  }
}
