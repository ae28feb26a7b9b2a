import type { MetadataRoute } from "next";
import { getVertaler } from "@/lib/teksten/teksten";

/** What a phone needs to put this site on its home screen. Colours are those of globals.css in the light theme. */
export default function manifest(): MetadataRoute.Manifest {
  const t = getVertaler("nl");
  return {
    id: "/",
    lang: "nl",
    name: t("algemeen.naam"),
    short_name: t("algemeen.naam"),
    description: t("algemeen.omschrijving"),
    start_url: "/",
    display: "minimal-ui",
    background_color: "#faf6ef",
    theme_color: "#0e5a55",
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/beeld/icoon-192.png", type: "image/png", sizes: "192x192" },
      { src: "/beeld/icoon-512.png", type: "image/png", sizes: "512x512" },
    ],
  };
}
