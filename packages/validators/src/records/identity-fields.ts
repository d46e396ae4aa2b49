import { isThingField } from "./things.js";

/** @public What a field holds of a person, by its name. The same words as the flags of a catalog’s fields. */
export type PersonalFieldKind = "identifier" | "contact" | "address" | "account" | "birth";

/**
 * Names of fields as departments and programs write them. Latin names are whole words or the codes of the record
 * formats, so that a licence number (`permitNumber`) is not taken for a travel permit.
 */
const names: readonly [kind: PersonalFieldKind, zh: RegExp, latin: RegExp][] = [
  [
    "identifier",
    /身份证|身份号|公民身份|证件号|护照|(?<![车辆船])通行证|台胞证|回乡证|居留证|居住证|军官证|士兵证|警官证/,
    /^(?:sfz|sfzh|sfzhm|zjh|zjhm|hzh|gmsfhm|idno|idnum|idnumber|idcard|idcardno|idcardnumber|idcode|identityno|identitynumber|identitycard|citizenid|citizennumber|citizenidnumber|nationalid|passport|passportno|passportnumber|personalid|documentnumberofperson|officerid|travelpermit|travelpermitnumber)$/,
  ],
  [
    "contact",
    /电话|手机|联系方式|微信|邮箱/,
    /^(?:phone|phoneno|phonenumber|mobile|mobileno|mobilenumber|mobilephone|cellphone|tel|telephone|telno|contact|contactnumber|contactphone|email|wechat|lxdh|lxfs|sjh|sjhm|dh)$/,
  ],
  [
    "address",
    /住址|地址|住所|居所|户籍|户口|现居|现住|居住地|常住|家庭所在|门牌/,
    /^(?:address|addr|home|homeaddress|homeaddr|livingplace|residence|residentialaddress|domicile|zz|dz|jtzz|hjdz|lxdz|xzz|xjd|hukou)$/,
  ],
  [
    "account",
    /银行卡|银行账|银行帐|账号|帐号|账户|帐户|卡号/,
    /^(?:bankaccount|bankaccountno|bankaccountnumber|accountno|accountnumber|account|bankcard|bankcardno|bankcardnumber|cardno|cardnumber|iban|yhzh|yhkh|zhhm)$/,
  ],
  ["birth", /出生|生日/, /^(?:birth|birthday|birthdate|dateofbirth|dob|csrq)$/],
];

/** Words of a field for papers that say that a number stands in it, and not whether somebody has the paper. */
const isNumberName = /号|码|num|no$|id$|sfz|passport|zjh/i;

/** Whether a field is by its name for the number of a paper, rather than for something about it. */
export function isNumberField(name: string): boolean {
  return isNumberName.test(name.normalize("NFKC"));
}

/** Whether the name of a field says that it holds an amount or a number of a thing, and not of a person. */
export function isOfThing(name: string): boolean {
  return personalFieldKind(name) === undefined && isThingField(name, lastWords(name));
}

/** The word of a record format’s code that names what it holds: CF_XDR_ZJHM is ZJHM; and camel case set apart. */
function lastWords(name: string): string[] {
  const words = name
    .normalize("NFKC")
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
  return words.map((_, index) => words.slice(index).join(""));
}

/** What the name of a field says it holds of a person; nothing where it names nothing of the kind. */
export function personalFieldKind(name: string): PersonalFieldKind | undefined {
  const given = name.normalize("NFKC");
  const tails = lastWords(given);
  return names.find(([, zh, latin]) => zh.test(given) || tails.some((tail) => latin.test(tail)))?.[0];
}

/** Names that can only be of a natural person’s paper, whoever the record is about. */
export function isPersonsPaper(name: string): boolean {
  return (
    /身份证|公民身份|身份号码|护照|(?<![车辆船])通行证|台胞证|军官证/.test(name.normalize("NFKC")) ||
    lastWords(name).some((tail) =>
      /^(?:sfz|sfzh|sfzhm|idcard|idcardno|idcardnumber|citizenid|citizenidnumber|passport|passportno|passportnumber)$/.test(
        tail,
      ),
    )
  );
}

/** Names that can only be of where a person lives, not of where a business is. */
export function isHomeField(name: string): boolean {
  return (
    /住址|居所|户籍|户口|现居|现住|居住地|常住|家庭/.test(name.normalize("NFKC")) ||
    lastWords(name).some((tail) =>
      /^(?:home|homeaddress|homeaddr|livingplace|residence|residentialaddress|jtzz|hjdz|xzz|xjd|hukou)$/.test(tail),
    )
  );
}

/**
 * Whether a field is by its name for what article 28 of the Personal Information Protection Law calls sensitive, or article
 * 14 of the Regulation on the Credit Reporting Industry keeps out: marks of the body, belief, health, where somebody goes.
 */
export function isSensitiveField(name: string): boolean {
  const given = name.normalize("NFKC");
  if (
    /宗教|信仰|民族|种族|生物识别|指纹|人脸|虹膜|声纹|基因|血型|疾病|病史|病历|病情|诊断|残疾|艾滋|行踪|轨迹/.test(
      given,
    )
  )
    return true;
  const sensitive =
    /^(?:religion|faith|belief|ethnicity|race|biometrics?|fingerprints?|faceprint|iris|genes?|genome|dna|bloodtype|disease|illness|diagnosis|medicalhistory|medicalrecord|hiv|aids|disability|whereabouts|geolocation)$/;
  return lastWords(given).some((tail) => sensitive.test(tail));
}
