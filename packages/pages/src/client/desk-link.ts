import type { Asks, Reply } from "./desk-messages.js";

/** A table that the desk does not take, and why. */
export class Refused extends Error {
  constructor(readonly text: { zh: string; en: string }) {
    super(text.en);
  }
}

interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
}

/** The way to the desk beside the page. When the worker falls, what was asked fails and the next question starts another. */
export class DeskLink {
  private worker: Worker | undefined;
  private last = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly engine: string) {}

  /** Whether a desk is running that may still hold what it was given. */
  get isRunning(): boolean {
    return this.worker !== undefined;
  }

  ask<K extends keyof Asks>(ask: K, question: Asks[K]["question"]): Promise<Asks[K]["answer"]> {
    this.worker ??= this.begin();
    this.last += 1;
    const number = this.last;
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(number, { resolve, reject }));
    this.worker.postMessage({ ...question, ask, number });
    return answer;
  }

  private begin(): Worker {
    const worker = new Worker(this.engine, { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => this.hear(data));
    worker.addEventListener("error", () => this.fall());
    return worker;
  }

  private hear(reply: Reply): void {
    const waiting = this.waiting.get(reply.number);
    this.waiting.delete(reply.number);
    if ("answer" in reply) waiting?.resolve(reply.answer);
    else if (reply.refused) waiting?.reject(new Refused(reply.refused));
    else {
      waiting?.reject(new Error("the desk failed"));
      this.fall();
    }
  }

  private fall(): void {
    this.worker?.terminate();
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(new Error("the desk failed"));
    this.waiting.clear();
  }
}
