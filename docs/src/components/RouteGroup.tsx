import renderRoutes from "@docusaurus/renderRoutes";
import type { ReactNode } from "react";

/** Stands for a bucket of sibling pages; it only hands on to the page asked for. */
export default function RouteGroup({ route }: { route: { routes: Parameters<typeof renderRoutes>[0] } }): ReactNode {
  return renderRoutes(route.routes);
}
