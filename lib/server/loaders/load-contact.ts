import "server-only";
import contact from "@/content/vragenlijst/contact.json";
import type { Dienstverlener } from "@/lib/catalogus/dienstverlener";
import { getCatalogus } from "../catalogus-cache";

export type Contact = {
  naam: string;
  telefoon: string | null;
  /** Year of the source of the number; null when that is not known. */
  bronJaar: number | null;
  website: string | null;
  heeftChat: boolean;
};

/** Whom anyone can call when nothing else helps; null when the catalogue has no such record. */
export async function loadTerugvalcontact(): Promise<Contact | null> {
  return findContact(contact.terugval);
}

/** Who helps when a life is in danger, besides 112; null when the catalogue has no such record. */
export async function loadLevensgevaarcontact(): Promise<Contact | null> {
  return findContact(contact.levensgevaar);
}

async function findContact(slug: string): Promise<Contact | null> {
  const { dienstverleners } = await getCatalogus();
  const found = dienstverleners.find((dienstverlener) => dienstverlener.slug === slug);
  return found === undefined ? null : toContact(found);
}

function toContact({ naam, website, contactkanalen }: Dienstverlener): Contact {
  const telefoon = contactkanalen.find((kanaal) => kanaal.soort === "telefoon" && kanaal.waarde !== null);
  return {
    naam,
    website,
    telefoon: telefoon?.waarde ?? null,
    bronJaar: telefoon?.bronJaar ?? null,
    heeftChat: contactkanalen.some((kanaal) => kanaal.soort === "chat"),
  };
}
