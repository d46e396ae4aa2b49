import type { PublishedDocket } from "@mulu/schema";

import type { PageModel } from "../../model/page.js";
import type { World } from "../world.js";
import { commentNumberPages } from "./comment-numbers.js";
import { commentListPages } from "./comments.js";
import { docketCommentPage } from "./comment.js";
import { linePages } from "./line-pages.js";

/** Every page around a docket, beside its own: how to comment on it, its lines, its comments by result and by number. */
export function* pagesAround(world: World, docket: PublishedDocket): Generator<PageModel> {
  yield docketCommentPage(world, docket);
  yield* linePages(world, docket);
  yield* commentListPages(world, docket);
  yield* commentNumberPages(world, docket);
}
