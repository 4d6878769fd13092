const ARIA = {
  'aria-label': '',
  'aria-role': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-live': '',
};
const COMPONENTS = [
  'View',
  'Text',
  'Button',
  'Image',
  'Input',
  'Textarea',
  'ScrollView',
  'Picker',
  'Switch',
];

/** Attributes that Taro's templates and its runtime must both know: attribute names are numbered alike in both. */
module.exports = Object.fromEntries(COMPONENTS.map((name) => [name, ARIA]));
