import { useCallback, useRef } from "react";

/**
 * A ref that brings the focus to an element once per answer of the server (`beurt`, from 1): who types or reads on must
 * not be pulled back.
 */
export function useFocusOnce(beurt: number): (element: HTMLElement | null) => void {
  const focused = useRef(0);
  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null || focused.current === beurt) return;
      focused.current = beurt;
      element.focus();
    },
    [beurt],
  );
}
