import path from 'node:path';
import type { UserConfigExport } from '@tarojs/cli';

const root = path.resolve(__dirname, '..');

/** What is said and named on most pages is kept once in the main package instead of in each of the subpackages. */
const isSaidEverywhere = ({ resource = '' }: { readonly resource?: string }): boolean =>
  /\/src\/text\/(refusals|fields|questions|creditCode|labels|dates|money|statement)\.ts$/.test(
    resource,
  );

/** Taro build of the mini-program: production weapp into dist/miniprogram. */
export default {
  projectName: 'lsc-mini-program',
  date: '2026-11-20',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  // buildMiniProgram.ts builds beside the old build and then puts the new one in its place.
  outputRoot: process.env.MINI_PROGRAM_OUTPUT ?? 'dist/miniprogram',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [
    '@tarojs/plugin-framework-react',
    '@tarojs/plugin-platform-weapp',
    path.join(root, 'config/aria.cjs'),
  ],
  // A kept build cache once left a module out of a page; buildMiniProgram.ts skips builds that need not be.
  cache: { enable: false },
  mini: {
    optimizeMainPackage: { enable: true, exclude: [isSaidEverywhere] },
    // Every component's rules stand under its own class, so their order does not matter.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform: { enable: false }, cssModules: { enable: false } },
  },
} satisfies UserConfigExport;
