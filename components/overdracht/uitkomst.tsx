"use client";

import type { ComponentProps } from "react";
import { Notice } from "@/components/ui/notice";
import { useFocusOnce } from "@/components/ui/use-focus-once";

type Props = ComponentProps<typeof Notice> & {
  /** Another one each time that the page is drawn: what is done twice may lead to the same address. */
  beurt: number;
};

/** What came of the last choice. It takes the focus, for the button that was pressed may be gone. */
export function Uitkomst({ beurt, ...notice }: Props) {
  const focus = useFocusOnce(beurt);
  return (
    <div tabIndex={-1} ref={focus}>
      <Notice {...notice} />
    </div>
  );
}
