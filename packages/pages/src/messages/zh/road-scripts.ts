/** What the scripts of pages say of comment windows. */
export const windowNow = {
  notYet: (days: number) => `今天看：还有 ${String(days)} 天开始。`,
  left: (days: number) => `今天看：还剩 ${String(days)} 天。`,
  last: "今天是最后一天。",
  over: (days: number) => `今天看：已截止 ${String(days)} 天。`,
};

/** What the look-up of a receipt code says, on the page and in its script. */
export const receipt = {
  title: "凭回执码查答复",
  text: "提意见时领到回执码的，在这里查处理结果和答复。回执码只在您的浏览器里算成摘要，不会发送出去；本站不知道您是谁。",
  tryIt: "想先试一试？演练卷宗公开了一个回执码，任何人都可以用：",
  code: "回执码",
  find: "查答复",
  noScript: "这项查询需要脚本。没有脚本时，可以按编号在卷宗的意见页里找。",
  noReceipts: "本库现在没有登记任何回执，查不到答复。",
  empty: "请填写回执码。",
  looking: "正在查……",
  none: "没有查到。请核对回执码；意见如果还没有登记，也查不到。",
  found: "查到了，打开处理结果和答复",
  failed: "没能打开索引，请稍后再试。",
  how: "怎样查的",
  howText: "回执码的摘要只取前两位去取一份索引，索引里有许多条，看不出查的是哪一条；其余在浏览器里比对。",
};
