// 校验一条行政处罚“双公示”记录，并用中文说明问题所在。
// Validates a penalty record of the dual publication and says in Chinese what is wrong with it.
//
// node validate-penalty.mjs
import { mulu } from "@mulu/sdk";

// 演练数据：行政区划 999999 不存在，名称均为虚构。
// Synthetic: region 999999 does not exist, and every name is invented.
const record = {
  CF_XDR_MC: "演练科技有限公司",
  CF_XDR_LB: "法人及非法人组织",
  CF_XDR_SHXYM: "91999999MA0000000A",
  CF_FRDB: "演练甲",
  CF_WSH: "演练罚字〔2026〕1号",
  CF_WFXW: "未按期公示年度报告",
  CF_SY: "演练用事实",
  CF_YJ: "演练用依据",
  CF_CFLB: "罚款",
  CF_NR: "罚款一万元",
  CF_NR_FK: "1.0",
  CF_JDRQ: "2026-02-30",
  CF_YXQ: "2027-03-01",
  CF_CFJG: "演练监管局",
  CF_SJLY: "演练监管局",
  CF_SJLYDM: "91999999MA0000000K",
};

const result = mulu.validate("administrative-penalty", record);

if (result.valid) {
  console.log("记录符合数据格式。");
} else {
  for (const { code, message, hint } of result.findings) {
    console.log(`${code} ${message.zh}${hint ? ` ${hint.zh}` : ""}`);
  }
}

const entry = mulu.entry("national/information/administrative-penalty");
console.log(
  `《${entry.title.zh}》${entry.official ? "官方文本" : "非官方整理"}，依据：${entry.basis.map(({ cite }) => cite.zh).join("；")}`,
);
