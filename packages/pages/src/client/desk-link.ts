import type { DeskAsks, DeskReply, Text } from "@mulu/schema";

/** A table that the desk does not take, and why. */
export class Refused extends Error {
  constructor(readonly text: Text) {
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

  ask<K extends keyof DeskAsks>(ask: K, question: DeskAsks[K]["question"]): Promise<DeskAsks[K]["answer"]> {
    this.worker ??= this.begin();
    this.last += 1;
    const number = this.last;
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(number, { resolve, reject }));
    this.worker.postMessage({ ...question, ask, number });
    // The desk answers each question by its number, and each as its kind says.
    return answer as Promise<DeskAsks[K]["answer"]>;
  }

  private begin(): Worker {
    const worker = new Worker(this.engine, { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<DeskReply>) => this.hear(data));
    worker.addEventListener("error", () => this.fall());
    return worker;
  }

  private hear(reply: DeskReply): void {
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
