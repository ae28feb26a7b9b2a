import "server-only";
import contact from "@/content/vragenlijst/contact.json";
import type { Dienstverlener } from "@/lib/catalogus/dienstverlener";
import { listTelefoons } from "@/lib/catalogus/list-telefoons";
import { getCatalogus } from "../catalogus-cache";

export type Contact = {
  naam: string;
  /** Each with the year of its source; null when that is not known. */
  nummers: readonly { nummer: string; bronJaar: number | null }[];
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

function toContact(dienstverlener: Dienstverlener): Contact {
  const { naam, website, contactkanalen } = dienstverlener;
  return {
    naam,
    website,
    nummers: listTelefoons(dienstverlener).map(({ waarde, bronJaar }) => ({ nummer: waarde, bronJaar })),
    heeftChat: contactkanalen.some((kanaal) => kanaal.soort === "chat"),
  };
}
