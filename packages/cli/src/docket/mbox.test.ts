import { writeFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { said, useDesk } from "../testing/docket-desk.js";
import { messagesIn, ownWords, readMail } from "./mbox.js";

const desk = useDesk();
const mail = ["writer", "mail.example"].join("@");

/** 王建国 and 关于公示期限的意见 in GB 2312, as old mail programs write them. */
const name = "=?gb2312?B?zfW9qLn6?=";
const subject = "=?gb2312?B?udjT2rmryr7G2s/etcTS4rz7?=";

const message = (lines: readonly string[], body: string): string =>
  ["From MAILER-DAEMON Tue Jan  6 02:00:00 2026", ...lines, "", body, ""].join("\n");
const usual = [
  `From: ${name} <${mail}>`,
  `Subject: ${subject}`,
  "Date: Tue, 06 Jan 2026 17:30:00 +0000",
  "MIME-Version: 1.0",
];
const base64 = (text: string): string =>
  Buffer.from(text)
    .toString("base64")
    .replaceAll(/(.{76})/g, "$1\n");

const quoted = (text: string): string =>
  Array.from(Buffer.from(text), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("")
    .replaceAll(/(.{72})/g, "$1=\n");

const simple = message(
  [...usual, "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"],
  base64(`${said}\n王建国`),
);
const withFile = message(
  [
    ...usual.with(2, "Date: Wed, 07 Jan 2026 09:00:00 +0800"),
    "Message-ID: <2>",
    'Content-Type: multipart/mixed; boundary="b"',
  ],
  [
    ...["--b", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", ""],
    quoted("应当说明缩短的理由。\n\n在2026年1月5日，某办 写道：\n> 征求意见"),
    ...["--b", 'Content-Type: application/pdf; name="a.pdf"', "Content-Disposition: attachment; filename=a.pdf"],
    ...["Content-Transfer-Encoding: base64", "", base64("x"), "--b--"],
  ].join("\n"),
);
const html = message(
  [...usual, "Message-ID: <3>", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64"],
  base64("<html><style>p{}</style><p>请&nbsp;延长征求意见的<b>时间</b></p><p>From 某处</p></html>"),
);
const empty = message([...usual, "Message-ID: <4>", "Content-Type: text/plain"], "");

describe("a mailbox", () => {
  it("is read message by message: in base64, quoted-printable and HTML, with names in GB 2312", async () => {
    const bytes = Buffer.from([simple, withFile, html].join("\n"));
    const mails = await Promise.all([...messagesIn(bytes)].map((each, index) => readMail(each, index + 1)));
    expect(mails.map(({ text }) => text)).toEqual([
      `${said}\n王建国`,
      "应当说明缩短的理由。",
      expect.stringMatching(/^请.延长征求意见的时间\s+From 某处$/u) as string,
    ]);
    expect(mails.map(({ received }) => received)).toEqual(["2026-01-07", "2026-01-07", "2026-01-07"]);
    expect(mails[0]).toMatchObject({ names: ["王建国"], subject: "关于公示期限的意见", attachments: [] });
    expect(mails[1]?.attachments).toEqual(["a.pdf"]);
  });

  it("is taken in: the writer’s name is masked, files are listed and not kept, a mail without words is told", async () => {
    writeFileSync(desk.at("邮箱.mbox"), [simple, withFile, html, empty].join("\n"));
    const { code, report } = await desk.take("邮箱.mbox", "--group", "public");
    expect([code, report.added, report.masked]).toEqual([1, 3, { name: 1 }]);
    expect(report.notes.map((note) => [note.code, note.places])).toEqual([
      ["INTAKE-09", ["第 4 封"]],
      ["INTAKE-08", ["第 2 封 a.pdf"]],
    ]);
    const [first] = desk.stored();
    expect(first).toMatchObject({ channel: "e-mail", received: "2026-01-07", summary: { zh: `${said} 【姓名】` } });
    expect(JSON.stringify(desk.stored())).not.toMatch(/王建国|建国|writer/);
    expect((await desk.take("邮箱.mbox", "--group", "public")).report).toMatchObject({ added: 0, already: 3 });
  });

  it("a line within a mail that begins with From begins no other", () => {
    const bytes = Buffer.from(message(usual, "第一行\nFrom 这里开始\n>From 也是"));
    expect([...messagesIn(bytes)]).toHaveLength(1);
  });

  it("a single mail is one comment", async () => {
    writeFileSync(desk.at("一封.eml"), simple.slice(simple.indexOf("\n") + 1));
    expect((await desk.take("一封.eml", "--group", "public")).report.added).toBe(1);
  });
});

describe("a mail in other shapes", () => {
  const phone = ["138", "0013", "8000"].join("");
  const escaped = (text: string): string => Array.from(text, (sign) => `&#${String(sign.codePointAt(0))};`).join("");
  const parts = (...all: readonly (readonly [type: string, body: string])[]): string =>
    message(
      [...usual, "Message-ID: <9>", 'Content-Type: multipart/alternative; boundary="c"'],
      [
        ...all.flatMap(([type, body]) => [
          "--c",
          `Content-Type: ${type}; charset=utf-8`,
          "Content-Transfer-Encoding: base64",
          "",
          base64(body),
        ]),
        "--c--",
      ].join("\n"),
    );
  const taken = async (text: string) => {
    writeFileSync(desk.at("信.mbox"), text);
    const { report } = await desk.take("信.mbox", "--group", "public");
    return { report, said: desk.stored().map(({ summary }) => summary.zh) };
  };

  it("in HTML only: its escapes are read, what is not shown is no part of it", async () => {
    const body = `<html><head><title>王</title></head><body><p>${escaped("王建国认为期限太长")}，电话${escaped(phone)}</p><script>x</script></body></html>`;
    const { said: all } = await taken(
      message([...usual, "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64"], base64(body)),
    );
    expect(all).toEqual(["【姓名】认为期限太长，电话【电话】"]);
  });

  it("in two parts, of which the plain one says only that the other is to be read", async () => {
    const { said: all } = await taken(
      parts(["text/plain", "请用支持网页的程序阅读。"], ["text/html", `<p>${said}另外，应当公开处罚决定的依据。</p>`]),
    );
    expect(all).toEqual([`${said}另外，应当公开处罚决定的依据。`]);
  });

  it("in two parts that say the same: once", async () => {
    expect((await taken(parts(["text/plain", said], ["text/html", `<p>${said}</p>`]))).said).toEqual([said]);
  });

  it("whose words stand in its subject", async () => {
    const { said: all } = await taken(message([...usual, "Content-Type: text/plain; charset=utf-8"], "如题。"));
    expect(all).toEqual(["关于公示期限的意见 如题。"]);
  });

  it("whose files, sheets and names of files tell a person: no report and no file repeats it", async () => {
    const file = `${["110105", "19900307", "123X"].join("")}王建国.pdf`;
    const text = withFile.replaceAll("a.pdf", `"${file}"`).replaceAll('""', '"');
    writeFileSync(desk.at(`王建国${phone}.mbox`), text);
    const { report } = await desk.take(`王建国${phone}.mbox`, "--group", "public");
    expect(report.added).toBe(1);
    expect(JSON.stringify(report)).not.toMatch(/1990|建国|8000/);
  });
});

it.each([
  ["意见\n------------------ 原始邮件 ------------------\n发件人: 某", "意见"],
  ["意见\n\n发自我的iPhone", "意见"],
  ["意见\n> 引文\n又一行", "意见\n又一行"],
  ["Comment\nOn Tue, 6 Jan 2026 at 10:00, Somebody wrote:\n> text", "Comment"],
])("what a mail repeats is not the writer’s: %j", (text, own) => {
  expect(ownWords(text)).toBe(own);
});
