import type { SharedWords } from "../types.js";

export const shared: SharedWords = {
  says: {
    unknown: { message: ({ thing, field }) => `${thing}的资料来源没有写明${field}，本规则暂时无法判断。` },
    noneStated: {
      message: ({ thing, text, field }) => `${text}没有写明${thing}的${field}，本规则无法判断。`,
      hint: ({ field, absent }) =>
        `条文没有写明的不得自拟；其他条文写明${field}的，请补写并援引该条文，再从 noneStated 中删去 ${absent}。`,
    },
    byReference: {
      message: ({ thing, text, field, words, to }) =>
        `${text}没有自己写明${thing}的${field}，而是写“${words}”${to}，本规则无法判断。`,
      hint: ({ field, absent }) => `读到所指的条文后，请写明${field}并援引该条文，再从 byReference 中删去 ${absent}。`,
    },
    throughout: {
      message: ({ thing, count, field }) =>
        `${thing}的资料来源没有写明其中 ${count} 项的${field}，本规则对它们暂时无法判断。`,
      hint: ({ field, missing }) =>
        `来源写明某一项的${field}时，写进该项的文件；各项都写明后，从 unknownThroughout 中删去 ${missing}。`,
    },
    missingThroughout: {
      message: ({ thing, count, field }) => `${thing}没有一项写明${field}，涉及 ${count} 项。`,
      hint: ({ field }) => `这里只说一次。请把${field}写进各项的文件，可以用表格一次补全。`,
    },
    missingOnce: {
      message: ({ thing, count, field }) => `${thing}没有一项写明${field}，涉及 ${count} 项。`,
      hint: ({ field, missing }) =>
        `各项的${field}相同的，在本版本的 edition.yaml 中写一次 defaults.${missing}；某一项不同的，另写进该项的文件。`,
    },
    notGiven: {
      message: ({ id, field }) => `“${id}”没有给出“${field}”，无法判断。`,
      hint: ({ key }) => `请写明 ${key} 后重新检查。`,
    },
    notInCatalog: {
      message: ({ id, field, thing }) => `${thing}没有写明“${field}”，因此对“${id}”无法判断。`,
      hint: ({ document }) =>
        `这是目录的空缺（${document}），不是填报的问题；补充填报也无法判断，请向目录的编制单位提出。`,
    },
    notInCalendar: {
      message: ({ id, year }) =>
        `“${id}”的期限按工作日计算，经过 ${year} 年，Mulu 的节假日日历还没有该年的安排，无法判断。`,
      hint: () => "这是 Mulu 日历的空缺，不是填报的问题，也不是目录的空缺；请在该年节假日安排公布后更新 Mulu。",
    },
  },
  parts: {
    sourceText: () => "所读的文本",
    pointsTo: ({ where }) => `，即${where}`,
    outsideTimePersonAgreed: () => "不在本人同意的期间之内",
    onConsentWithoutReasonable: () => "本人的同意没有合理的期限",
    showsWholeNumberIdentity: () => "含有完整的证件号码、电话号码或者银行卡号，没有脱敏",
    mayBeNumberPerson: () =>
      "像是个人的证件号码、电话号码或者银行卡号，也可能是物品、文书、登记的编号，无法判断是否须脱敏",
    andValuesBehindIt: () => "和后面的几项连起来是证件号码或者电话号码，没有脱敏",
    isItsNameIdentity: () => "按字段名称是证件号码、联系方式、住址、账号或者出生日期，没有脱敏",
    hasFewPlacesStruck: () => "遮去的位数太少，无法判断剩下的部分能否认出本人",
    showsAddressForMail: () => "含有个人的电子邮箱地址，没有脱敏",
    showsAccountForMessages: () => "含有个人的即时通信或者社交账号，没有脱敏",
    showsPlateOfCar: () => "含有机动车号牌，没有脱敏",
    showsBirth: () => "含有个人的出生日期，没有脱敏",
    showsWherePersonLives: () => "含有住址，没有脱敏",
    mayHoldNumberPerson: () => "像是含有个人的证件号码或者地址，无法判断是否须脱敏",
    isInWorkingDays: () => "期限按工作日计算，却写成年、月，无法判断是否超过",
    unregistered: () => "未登记",
    isNotSufficientLevel: ({ cite, level }) => `所引${cite}属于${level}，级别不够`,
    doesNotSayWhen: () => "没有写明何时开始",
    doesNotSayWhen2: () => "没有写明何时截止",
    endsBeforeItBegan: () => "的截止日早于开始日",
    hasDaysFewerThan: ({ count, least }) => `只有 ${count} 日，少于 ${least} 日`,
    codes: () => "代码",
    ofAll: ({ count }) => `这是版本统一写明的内容，涉及 ${count} 项，只说一次。`,
    admitInTable: ({ missing }) => `来源确实没有写明的，请在“未知项”栏写 ${missing}，让缺口看得见。`,
    admit: ({ missing }) => `来源确实没有写明的，请写 unknown: [${missing}]，让缺口看得见。`,
  },
};
