/** Names of numbers and amounts that are not of a person, and why a number there is none. */
interface Thing {
  zh: RegExp;
  /** Last words of a Latin name, or of a code of the record formats, joined and in small letters. */
  latin: RegExp;
  why: string;
}

/**
 * What a field or a label says a number is of, where it is of a thing. This is its one home. A number there may have the
 * form of a telephone, a card, a passport or an old identity number by chance; that it does says little.
 */
const things: readonly Thing[] = [
  {
    zh: /金额|资产|资本|总额|收入|税额|税款|罚款|余额|产值|货值|价款|保证金|利润|负债|没收/,
    latin:
      /^(?:amount|sum|total|capital|assets?|revenue|income|tax|fine|balance|yuan|price|deposit|nrfk|nrwfff|nrzkdx|gszc)$/,
    why: "An amount of eleven to fifteen digits reads as a telephone or an old identity number.",
  },
  {
    zh: /面积|数量|重量|产量|里程/,
    latin: /^(?:area|quantity|weight|volume|mileage|count)$/,
    why: "A measured quantity has any number of digits.",
  },
  {
    zh: /注册号|登记号|注册码|登记码|工商(?:注册|登记)|组织机构代码|税务登记|纳税人识别|社会信用代码/,
    latin:
      /^(?:registrationnumber|registrationno|registrationid|regno|regnumber|businessregistration|orgcode|organizationcode|taxpayerid|taxnumber|uscc|gsdj|gszch|zch|swdj|zzjg|zdm|shxym|tyshxydm)$/,
    why: "Registration numbers of businesses, individual ones too, have 15 digits and begin with a division.",
  },
  {
    zh: /报关|报检|提单|运单|海关|核注清单|手册号|备案号|舱单|原产地证/,
    latin:
      /^(?:declaration|declarationno|declarationnumber|customsno|customsnumber|waybill|waybillno|billoflading|manifestno)$/,
    why: "Numbers of declarations have 18 digits, others of customs 16; one in ten ends like a bank card.",
  },
  {
    zh: /案号|文号|文书号|决定书|档案|卷号|卷宗|受理号|立案号|许可(?:证|书)?(?:编)?号|批准文号|合同(?:编)?号|项目(?:编|代)[号码]/,
    latin:
      /^(?:caseno|casenumber|caseid|documentno|documentnumber|decisionno|decisionnumber|fileno|filenumber|archiveno|dossierno|permitno|permitnumber|licenceno|licencenumber|licenseno|licensenumber|contractno|contractnumber|projectcode|wsh)$/,
    why: "Numbers of files and documents are counted by year and office.",
  },
  {
    zh: /批号|批次|型号|序列号|货号|条码|条形码|设备号|出厂(?:编)?号|产品编号|车架号|发动机号/,
    latin:
      /^(?:batch|batchno|batchnumber|lot|lotno|lotnumber|serial|serialno|serialnumber|sn|model|modelno|sku|barcode|productno|productcode|vin|engineno)$/,
    why: "Batches and serial numbers are a letter and digits, as passports are.",
  },
  {
    zh: /流水号|订单|交易(?:编)?号|凭证|发票|票据|收据/,
    latin: /^(?:transactionid|transactionno|orderno|orderid|ordernumber|invoiceno|invoicenumber|voucherno|receiptno)$/,
    why: "Numbers of payments and invoices have 12 to 20 digits.",
  },
];

const labels = new RegExp(
  `${things.map(({ zh }) => zh.source).join("|")}|\\b(?:batch|lot|serial|declaration|invoice|order|case|contract|registration)\\b`,
  "gi",
);

/** Words that say that the number which follows is a person’s. */
const personal =
  /身份证|身份号|证件|护照|通行证|居住证|居留|手机|电话|联系方式|微信|银行卡|卡号|账号|帐号|passport|mobile|phone|\btel\b|\bid\b|\bcard\b/gi;

/** Whether the name of a field says that it holds an amount or a number of a thing. */
export function isThingField(name: string, tails: readonly string[]): boolean {
  const given = name.normalize("NFKC");
  return things.some(({ zh, latin }) => zh.test(given) || tails.some((tail) => latin.test(tail)));
}

/** How far before a number its label may begin. */
const reach = 24;

/** What the words before a number say it is of: the last that says anything, in the same clause. */
export function labelBefore(text: string, index: number): "person" | "thing" | undefined {
  const before = text.slice(Math.max(0, index - reach), index);
  const clause = before.slice(
    Math.max(...["。", "；", ";", "，", "、", "\n"].map((sign) => before.lastIndexOf(sign))) + 1,
  );
  const last = (shape: RegExp) => [...clause.matchAll(shape)].at(-1)?.index ?? -1;
  const [thing, person] = [last(labels), last(personal)];
  if (/[〔［[（(]\d{4}[〕］\])）](?:第)?$/.test(clause)) return "thing";
  if (thing === -1 && person === -1) return undefined;
  return thing > person ? "thing" : "person";
}
