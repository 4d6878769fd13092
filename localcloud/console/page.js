const $ = (id) => document.getElementById(id);

async function ask(path, body) {
  const response = await fetch(
    path,
    body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
  );
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

/** An element with attributes and children; text never becomes markup. */
function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value);
  }
  element.append(...children.map((child) => child ?? ''));
  return element;
}

const pre = (value) =>
  h('pre', {}, typeof value === 'string' ? value : JSON.stringify(value, null, 1));

/** Shanghai time, whatever the machine's zone. */
const time = (ms) =>
  ms ? new Date(ms + 8 * 3600000).toISOString().replace('T', ' ').slice(0, 19) : '';
const yuan = (fen) => `${(fen / 100).toFixed(2)} 元`;

function table(headings, rows) {
  if (rows.length === 0) return h('p', { class: 'faint' }, '暂无记录');
  const head = h('tr', {}, ...headings.map((heading) => h('th', {}, heading)));
  const lines = rows.map((cells) => h('tr', {}, ...cells.map((cell) => h('td', {}, cell))));
  return h('table', {}, head, ...lines);
}

const views = {
  数据: documentsView,
  调用日志: logsView,
  请求: requestsView,
  收件箱: inboxView,
  收银台: paymentsView,
  小程序码: codesView,
  文件: filesView,
};

const chosen = { collection: '', query: '', function: '' };

async function documentsView() {
  const { collections } = await ask('/console/collections');
  chosen.collection ||= collections[0]?.name ?? '';
  const options = collections.map(({ name, count }) =>
    h(
      'option',
      { value: name, ...(name === chosen.collection ? { selected: '' } : {}) },
      `${name}（${count}）`,
    ),
  );
  const query = h('input', {
    size: '40',
    'aria-label': '查询条件',
    placeholder: '查询条件，如 {"status":"paid"}',
    value: chosen.query,
  });
  const select = h('select', { 'aria-label': '集合', onchange: () => choose() }, ...options);
  const choose = () => {
    Object.assign(chosen, { collection: select.value, query: query.value });
    void show();
  };
  const bar = h('div', { class: 'bar' }, select, query, h('button', { onclick: choose }, '查询'));
  if (chosen.collection === '') return [bar, h('p', { class: 'faint' }, '还没有集合')];
  const path = `/console/collections/${encodeURIComponent(chosen.collection)}?limit=100&query=${encodeURIComponent(chosen.query)}`;
  const answer = await ask(path).catch((error) => error);
  if (answer instanceof Error) return [bar, h('p', { class: 'bad' }, answer.message)];
  const { total, documents } = answer;
  const rows = documents.map((document) => [String(document._id), pre(document)]);
  return [
    bar,
    h('p', {}, `共 ${total} 条，显示前 ${documents.length} 条`),
    table(['_id', '文档'], rows),
  ];
}

const invocationStates = { waiting: '排队中', running: '运行中', done: '完成', failed: '失败' };

async function logsView() {
  const { functions } = await ask('/console/overview');
  const select = h(
    'select',
    { 'aria-label': '函数', onchange: () => ((chosen.function = select.value), show()) },
    h('option', { value: '' }, '全部函数'),
    ...functions.map((name) =>
      h('option', { value: name, ...(name === chosen.function ? { selected: '' } : {}) }, name),
    ),
  );
  const filter = chosen.function ? `&function=${encodeURIComponent(chosen.function)}` : '';
  const { invocations } = await ask(`/console/logs?limit=100${filter}`);
  const rows = invocations.map((entry) => [
    time(entry.at),
    h(
      'span',
      {},
      entry.function,
      h('br'),
      h('span', { class: 'faint' }, `${entry.openid ?? '未登录'} · ${entry.source}`),
    ),
    h(
      'span',
      entry.state === 'failed' ? { class: 'bad' } : {},
      `${entry.code ?? invocationStates[entry.state]} ${entry.ms === undefined ? '' : `${entry.ms} ms`}${entry.coldStart ? '（冷启动）' : ''}`,
    ),
    h(
      'details',
      {},
      h('summary', {}, entry.requestId.slice(0, 8)),
      pre(`→ ${entry.event}\n← ${entry.result ?? ''}`),
    ),
    pre(entry.logs.map(({ level, text }) => `${level}: ${text}`).join('\n')),
  ]);
  return [select, table(['时间', '函数', '结果', '入参与返回', '日志'], rows)];
}

async function requestsView() {
  const [{ requests }, { actions }] = await Promise.all([
    ask('/console/requests?limit=200'),
    ask('/console/stats'),
  ]);
  const counts = Object.entries(actions)
    .map(([action, count]) => `${action} ${count}`)
    .join(' · ');
  const rows = requests.map((entry) => [
    time(entry.at),
    entry.function ?? '',
    entry.action,
    entry.subject ?? '',
    h('span', {}, `${entry.ms} ms`),
    entry.index === undefined ? '' : `${entry.index}（${entry.examined ?? '?'}）`,
    h('span', { class: 'bad' }, entry.code ?? ''),
  ]);
  const clear = h('button', { onclick: () => ask('/console/stats', {}).then(show) }, '计数清零');
  return [
    h('div', { class: 'bar' }, clear, counts),
    table(['时间', '函数', '动作', '对象', '用时', '索引（扫描数）', '错误'], rows),
  ];
}

async function inboxView() {
  const { messages } = await ask('/phone/inbox');
  const rows = messages.map((message) => [
    time(message.at),
    message.kind === 'sms' ? '短信' : '订阅消息',
    message.to,
    h(
      'span',
      {},
      h('strong', {}, message.title),
      pre(message.text ?? message.lines.map(({ label, value }) => `${label}：${value}`).join('\n')),
    ),
    message.page ?? '',
  ]);
  return [table(['时间', '类型', '收件人', '内容', '页面'], rows)];
}

const billStates = { NOTPAY: '待支付', SUCCESS: '已支付', REFUND: '有退款', CLOSED: '已关闭' };

async function paymentsView() {
  const { orders, refunds, callbacks } = await ask('/console/payments');
  const decide = (prepayId, outcome) => ask(`/phone/payment/${prepayId}`, { outcome }).then(show);
  const pay = ({ prepayId, state }) =>
    state === 'NOTPAY'
      ? h(
          'span',
          { class: 'bar' },
          h('button', { onclick: () => decide(prepayId, 'pay') }, '付款'),
          h('button', { onclick: () => decide(prepayId, 'cancel') }, '取消'),
        )
      : '';
  const orderRows = orders.map((order) => [
    time(order.createdAt),
    order.outTradeNo,
    order.body,
    yuan(order.totalFee),
    billStates[order.state] ?? order.state,
    order.openid,
    pay(order),
  ]);
  const refundRows = refunds.map((refund) => [
    time(refund.createdAt),
    refund.outRefundNo,
    refund.outTradeNo,
    yuan(refund.refundFee),
    refund.state,
  ]);
  const callbackRows = callbacks.map((callback) => [
    callback.functionName,
    String(callback.event.outTradeNo),
    callback.delivered
      ? '已送达'
      : callback.dueAt
        ? `第 ${callback.attempts} 次未送达，下次 ${time(callback.dueAt)}`
        : '已放弃',
  ]);
  return [
    h('h2', {}, '订单'),
    table(['时间', '商户单号', '商品', '金额', '状态', '付款人', ''], orderRows),
    h('h2', {}, '退款'),
    table(['时间', '退款单号', '商户单号', '金额', '状态'], refundRows),
    h('h2', {}, '支付通知'),
    table(['函数', '商户单号', '状态'], callbackRows),
  ];
}

async function codesView() {
  const { codes } = await ask('/phone/codes');
  const rows = codes.map((code) => [
    h('img', { class: 'code', src: code.imageUrl, alt: code.label }),
    code.label,
    code.page,
    code.scene,
    time(code.at),
  ]);
  return [table(['小程序码', '名称', '页面', 'scene', '时间'], rows)];
}

async function filesView() {
  const { files } = await ask('/console/files');
  const rows = files.map((file) => [
    file.path,
    `${file.size} 字节`,
    file.type,
    time(file.uploadedAt),
    file.fileID,
  ]);
  return [table(['路径', '大小', '类型', '时间', 'fileID'], rows)];
}

let current = '数据';

async function show() {
  for (const tab of $('tabs').children)
    tab.setAttribute('aria-current', String(tab.textContent === current));
  try {
    $('view').replaceChildren(...(await views[current]()));
  } catch (error) {
    $('view').replaceChildren(h('p', { class: 'bad' }, error.message));
  }
  await showClock();
}

async function showClock() {
  const [{ now }, { functions, processes, busy }] = await Promise.all([
    ask('/console/clock'),
    ask('/console/overview'),
  ]);
  $('now').textContent = time(now);
  $('overview').textContent = `${functions.length} 个函数 · ${processes} 个进程（${busy} 个忙）`;
}

const moveClock = (change) => ask('/console/clock', change).then(show);
$('set').addEventListener('click', () => {
  if ($('moment').value) void moveClock({ now: Date.parse(`${$('moment').value}:00+08:00`) });
});
$('realtime').addEventListener('click', () => void moveClock({ reset: true }));
for (const button of document.querySelectorAll('[data-advance]'))
  button.addEventListener(
    'click',
    () => void moveClock({ advance: Number(button.dataset.advance) }),
  );
$('reset').addEventListener('click', () => {
  if (confirm('清空全部数据、文件、订单和消息？')) void ask('/console/reset', {}).then(show);
});
for (const name of Object.keys(views))
  $('tabs').append(h('button', { onclick: () => ((current = name), show()) }, name));
$('tabs').append(h('button', { onclick: show }, '刷新'));
void show();
