#!/usr/bin/env node
// Runs dist/cli.cjs with what V8 compiled of it when the package was built: to compile it again would take a third of the time
// of a short run. V8 ignores the cache of another version, so it is safe to carry.
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '..', 'dist');
const filename = join(folder, 'cli.cjs');
const cache = `${filename}.cache`;
const script = new Script(
  `(function (exports, require, module, __dirname) {${readFileSync(filename, 'latin1')}\n})`,
  {
    filename,
    cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
  },
);
script.runInThisContext()(exports, createRequire(filename), module, folder);
module.exports.script = script;
module.exports.done = module.exports.main();
