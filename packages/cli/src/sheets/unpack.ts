import { unzipSync } from "fflate";

import { sheetLimits } from "./limits.js";
import { tooBig, unreadable } from "./unreadable.js";

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Text as it stands in an OLE directory: UTF-16, little end first. */
function holds(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, "utf16le"));
}

/** Says what a file is that calls itself a workbook and is none. */
function refuseForeign(bytes: Uint8Array, name: string): void {
  if (startsWith(bytes, ole)) {
    throw holds(bytes, "EncryptedPackage")
      ? unreadable(
          name,
          "工作簿有密码保护，请另存为不带密码的 xlsx",
          "the workbook is password-protected; save it without a password",
        )
      : unreadable(name, "是旧版 xls 格式，请另存为 xlsx", "it is an old xls workbook; save it as xlsx");
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw unreadable(name, "不是 xlsx 工作簿", "it is no xlsx workbook");
}

const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/.*\.xml|xl\/_rels\/.*\.rels)$/i;

/**
 * Unpacks what is read of a workbook. Sizes are taken from the archive's directory before a byte is unpacked, and the
 * unpacker gets buffers of just these sizes: a bomb never goes off.
 */
export function unpackWorkbook(bytes: Uint8Array, name: string): ReadonlyMap<string, string> {
  refuseForeign(bytes, name);
  let parts = 0;
  let total = 0;
  const refuse = (what: { zh: string; en: string; limit: number }): never => {
    throw tooBig(name, what);
  };
  const files = attempt(name, () =>
    unzipSync(bytes, {
      filter: (file) => {
        parts += 1;
        if (parts > sheetLimits.parts) refuse({ zh: "工作簿的部件数", en: "parts", limit: sheetLimits.parts });
        if (!wanted.test(file.name) || /drawing|media|theme|chart|vba/i.test(file.name)) return false;
        total += file.originalSize;
        if (file.originalSize > sheetLimits.partBytes) {
          refuse({ zh: "解压后的工作表字节数", en: "bytes in one sheet", limit: sheetLimits.partBytes });
        }
        if (total > sheetLimits.totalBytes) {
          refuse({ zh: "解压后的字节数", en: "bytes when unpacked", limit: sheetLimits.totalBytes });
        }
        return true;
      },
    }),
  );
  return new Map(Object.entries(files).map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

function attempt<T>(name: string, unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof Error && error.name === "UsageError") throw error;
    throw unreadable(name, "文件已损坏或者不完整", "the file is damaged or incomplete");
  }
}
