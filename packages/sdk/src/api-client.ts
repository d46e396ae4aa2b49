import createClient from "openapi-fetch";
import type { Client } from "openapi-fetch";
import type { paths } from "@mulu/catalogs/api/types";

/** @public Where the API is, and how to fetch. */
export interface ApiClientOptions {
  /** Root of the API, such as `https://example.org/api/v1`. */
  baseUrl: string;
  /** The platform's fetch unless given. */
  fetch?: (request: Request) => Promise<Response>;
}

/** @public A client of the static API; paths, parameters and answers are typed. */
export type ApiClient = Client<paths>;

/** @public Makes a client of the static API. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  return createClient<paths>(options);
}
