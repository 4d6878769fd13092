/**
 * Taro leaves `aria-*` and `role` out of its weapp templates, so a screen reader hears nothing.
 * This build plugin adds them to the components that carry meaning.
 */
const ARIA = {
  'aria-label': '',
  'aria-role': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-live': '',
};
const COMPONENTS = ['View', 'Text', 'Button', 'Image', 'Input', 'Textarea', 'ScrollView', 'Picker'];

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      platform.template.mergeComponents(
        ctx,
        Object.fromEntries(COMPONENTS.map((name) => [name, ARIA])),
      );
    },
  });
};
