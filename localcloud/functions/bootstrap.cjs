'use strict';
/**
 * First file of a function process: loads one function and serves one invocation at a time.
 * argv: entry file, name of the exported handler, path of the SDK used when the function brings none.
 * Messages in: {type:'load'|'invoke', …}; out: loaded, broken, done, failed, log, crashed.
 */
const Module = require('node:module');
const { format } = require('node:util');

const [, , entry, handlerName, sdkPath] = process.argv;
const send = process.send.bind(process);
const RealDate = Date;
let offset = 0;
let handler;
let environmentKeys = [];

installCloudDate();
captureOutput();
offerSdk();
process.on('disconnect', () => process.reallyExit(0));
process.on('uncaughtException', (error) =>
  send({ type: 'crashed', error: describe(error) }, () => process.reallyExit(1)),
);
process.on('message', (message) => {
  offset = message.offset;
  setEnvironment(message.environment);
  if (message.type === 'load') load();
  else void invoke(message);
});

/** `Date` follows the cloud's clock; timers stay real. */
function installCloudDate() {
  const now = () => RealDate.now() + offset;
  const CloudDate = new Proxy(RealDate, {
    construct: (target, values, newTarget) =>
      Reflect.construct(
        target,
        values.length ? values : [now()],
        newTarget === CloudDate ? target : newTarget,
      ),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  RealDate.prototype.constructor = CloudDate;
  globalThis.Date = CloudDate;
}

function log(level, text) {
  if (process.connected) send({ type: 'log', level, text: String(text).slice(0, 8192) });
}

function writer(level) {
  return (chunk, encoding, callback) => {
    const done = typeof encoding === 'function' ? encoding : callback;
    log(level, Buffer.from(chunk).toString('utf8').replace(/\n$/, ''));
    if (done) process.nextTick(done);
    return true;
  };
}

function captureOutput() {
  for (const level of ['log', 'info', 'debug', 'warn', 'error'])
    console[level] = (...values) => log(level, format(...values));
  console.trace = (...values) => log('error', new Error(format(...values)).stack);
  console.dir = (value) => log('log', format(value));
  process.stdout.write = writer('log');
  process.stderr.write = writer('error');
}

/** Only the SDK is lent: any other package that a function forgets to bring is missing here as in the cloud. */
function offerSdk() {
  const resolve = Module._resolveFilename;
  Module._resolveFilename = function resolveFilename(request, ...rest) {
    try {
      return resolve.call(this, request, ...rest);
    } catch (error) {
      if (request === 'wx-server-sdk' && error.code === 'MODULE_NOT_FOUND') return sdkPath;
      throw error;
    }
  };
}

function setEnvironment(environment) {
  for (const key of environmentKeys) delete process.env[key];
  environmentKeys = Object.keys(environment);
  Object.assign(process.env, environment);
}

function load() {
  try {
    handler = require(entry)[handlerName];
    if (typeof handler !== 'function')
      throw new TypeError(
        `handler not found: ${entry} does not export a function named "${handlerName}"`,
      );
    send({ type: 'loaded' });
  } catch (error) {
    send({ type: 'broken', error: describe(error) });
  }
}

async function invoke({ id, event, context }) {
  try {
    const value = await call(JSON.parse(event), context);
    send({ type: 'done', id, result: JSON.stringify(value) ?? 'null' });
  } catch (error) {
    send({ type: 'failed', id, error: describe(error) });
  }
}

/** Handlers answer by their return value or, the old way, by a third argument `callback(error, value)`. */
function call(event, context) {
  return new Promise((resolve, reject) => {
    const callback = (error, value) => (error ? reject(error) : resolve(value));
    const answer = handler(event, context, callback);
    if (answer !== undefined || handler.length < 3) resolve(answer);
  });
}

function describe(error) {
  if (!(error instanceof Error))
    return { errorCode: 1, errorMessage: format(error), stackTrace: [] };
  return {
    errorCode: 1,
    errorMessage: error.message,
    stackTrace: (error.stack ?? '').split('\n'),
  };
}
