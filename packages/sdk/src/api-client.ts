import createClient from "openapi-fetch";
import type { Client } from "openapi-fetch";
import type { paths } from "@mulu/catalogs/api/types";

import { mismatch } from "./in-words.js";
import { say } from "./words/say.js";

/** @public Where the API is, and how to fetch. */
export interface ApiClientOptions {
  /** Root of the API, such as `https://example.org/api/v1`. */
  baseUrl: string;
  /** The platform's fetch unless given. */
  fetch?: (request: Request) => Promise<Response>;
}

/** @public A client of the static API; paths, parameters and answers are typed. */
export type ApiClient = Client<paths>;

/** @public Makes a client of the static API. @throws RangeError where no root is given */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const baseUrl: unknown = (options as Partial<ApiClientOptions> | null | undefined)?.baseUrl;
  if (typeof baseUrl !== "string" || baseUrl === "") {
    throw new RangeError(mismatch("baseUrl", say("api-root"), baseUrl));
  }
  return createClient<paths>(options);
}
