/** @public An id that the data set does not have. Types catch it for literals; strings from elsewhere belong to `find`. */
export class UnknownIdError extends Error {
  override readonly name = "UnknownIdError";
  readonly id: string;

  constructor(kind: string, id: string) {
    super(
      `没有标识为 ${id} 的${kind}。来自外部的标识请用 mulu.find(id)，查不到时返回 undefined。` +
        ` No such id: ${id}. For ids from outside use mulu.find(id), which returns undefined.`,
    );
    this.id = id;
  }
}
