import { useState } from 'react';
import { View, Text, Button, Input } from '@tarojs/components';
import Taro from '@tarojs/taro';

export default function Page() {
  const [n, setN] = useState(0);
  return (
    <View className="page">
      <Text>me {n}</Text>
      <Button aria-label="加一" onClick={() => setN(n + 1)}>
        加一
      </Button>
      <Input placeholder="姓名" onInput={(e) => setN(e.detail.value.length)} />
      <Button onClick={() => void Taro.navigateTo({ url: '/pages/home/index' })}>前往</Button>
    </View>
  );
}
