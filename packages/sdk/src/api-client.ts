import createClient from "openapi-fetch";
import type { Client } from "openapi-fetch";
import type { paths } from "@mulu/catalogs/api/types";

import { mismatch } from "./words.js";

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
    const expected = {
      zh: "接口根地址，例如 https://example.org/api/v1",
      en: "the root of the API, such as https://example.org/api/v1",
    };
    throw new RangeError(mismatch("baseUrl", expected, baseUrl));
  }
  return createClient<paths>(options);
}
