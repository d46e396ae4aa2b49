/** mulu serve --help */
export const words = {
  what: "在本机提供已编译的网站和接口",
  "--port": "端口",
  "--site": "网站文件夹",
  examples: "例",
};
