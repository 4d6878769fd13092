import { Button } from './button';
import { Canvas } from './canvas';
import { Checkbox, CheckboxGroup, Radio, RadioGroup, Switch } from './choice';
import type { WxElement } from './element';
import { Form, Label } from './form';
import { Image } from './image';
import { Input, Textarea } from './input';
import { MapBox } from './mapBox';
import { MovableArea, MovableView } from './movable';
import { Navigator } from './navigator';
import { PageContainer } from './pageContainer';
import { Picker } from './picker';
import { PickerView, PickerViewColumn } from './pickerView';
import { RichText } from './richText';
import { ScrollView } from './scrollView';
import { Slider } from './slider';
import { Icon, PageMeta, Progress } from './small';
import { Swiper, SwiperItem } from './swiper';
import { Video } from './video';
import { Block, CoverImage, CoverView, RootPortal, Text, View } from './view';
import { WebView } from './webView';

/** WeChat's tag → the element that stands for it. */
export const COMPONENTS: Readonly<Record<string, new () => WxElement>> = {
  block: Block,
  button: Button,
  canvas: Canvas,
  checkbox: Checkbox,
  'checkbox-group': CheckboxGroup,
  'cover-image': CoverImage,
  'cover-view': CoverView,
  form: Form,
  icon: Icon,
  image: Image,
  input: Input,
  label: Label,
  map: MapBox,
  'movable-area': MovableArea,
  'movable-view': MovableView,
  navigator: Navigator,
  'page-container': PageContainer,
  'page-meta': PageMeta,
  picker: Picker,
  'picker-view': PickerView,
  'picker-view-column': PickerViewColumn,
  progress: Progress,
  radio: Radio,
  'radio-group': RadioGroup,
  'rich-text': RichText,
  'root-portal': RootPortal,
  'scroll-view': ScrollView,
  slider: Slider,
  swiper: Swiper,
  'swiper-item': SwiperItem,
  switch: Switch,
  text: Text,
  textarea: Textarea,
  video: Video,
  view: View,
  'web-view': WebView,
};

export function defineComponents(): void {
  for (const [tag, component] of Object.entries(COMPONENTS))
    if (!customElements.get(`wx-${tag}`)) customElements.define(`wx-${tag}`, component);
}
