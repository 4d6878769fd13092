import { Button } from './button';
import { Checkbox, CheckboxGroup, Radio, RadioGroup, Switch } from './choice';
import type { WxElement } from './element';
import { Form, Label } from './form';
import { Image } from './image';
import { Input, Textarea } from './input';
import { ScrollView } from './scrollView';
import { Block, CoverView, Text, View } from './view';

/** WeChat's tag → the element that stands for it. */
export const COMPONENTS: Readonly<Record<string, new () => WxElement>> = {
  block: Block,
  button: Button,
  checkbox: Checkbox,
  'checkbox-group': CheckboxGroup,
  'cover-view': CoverView,
  form: Form,
  image: Image,
  input: Input,
  label: Label,
  radio: Radio,
  'radio-group': RadioGroup,
  'scroll-view': ScrollView,
  switch: Switch,
  text: Text,
  textarea: Textarea,
  view: View,
};

export function defineComponents(): void {
  for (const [tag, component] of Object.entries(COMPONENTS)) if (!customElements.get(`wx-${tag}`)) customElements.define(`wx-${tag}`, component);
}
