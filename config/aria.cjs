const ariaAttributes = require('./ariaAttributes');

/**
 * Taro leaves `aria-*` and `role` out of its weapp templates, so a screen reader hears nothing.
 * This build plugin adds them to the components that carry meaning, in the templates and in the runtime.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      platform.template.mergeComponents(ctx, ariaAttributes);
      const own = require.resolve('./ariaRuntime');
      platform.runtimePath = [].concat(platform.runtimePath, own);
    },
  });
};
