import type { ComponentProps } from "react";
import { Actieformulier } from "./actieformulier";
import { Button } from "@/components/ui/button";
import { t } from "@/components/taal";
import type { Toestemmingszet } from "@/lib/overdracht/statuszet";

type Props = { link: string; zet: Toestemmingszet; action: ComponentProps<typeof Actieformulier>["action"] };

/** Takes a consent back. */
export function Toestemmingknop({ link, zet, action }: Props) {
  return (
    <Actieformulier id={zet} action={action} className="space-y-4">
      <input type="hidden" name="link" value={link} />
      <Button name="zet" value={zet} look="secondary">
        {t(`overdracht.status.gegevens.knoppen.${zet}`)}
      </Button>
    </Actieformulier>
  );
}
