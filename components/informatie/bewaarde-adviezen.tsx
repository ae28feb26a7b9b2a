import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { LINK_LOOK } from "@/components/ui/text-link";
import { t } from "@/components/taal";

/**
 * The advices that this browser keeps. The server does not know them: public/bewaard.js fills the list and shows the parts
 * that apply, also before React comes to look, hence the warnings that are kept quiet and the list that React leaves alone.
 */
export function BewaardeAdviezen() {
  return (
    <>
      <p data-geen-bewaard="" suppressHydrationWarning>
        {t("informatie.offline.geenBewaard")}
      </p>
      <div data-bewaard="" hidden className="space-y-3" suppressHydrationWarning>
        <p>{t("informatie.offline.bewaardUitleg")}</p>
        <ul
          className="list-disc space-y-2 pl-6"
          data-link={LINK_LOOK}
          dangerouslySetInnerHTML={{ __html: "" }}
          suppressHydrationWarning
        />
        <p className="pt-2">
          <Button type="button" look="secondary">
            {t("informatie.offline.wis")}
          </Button>
        </p>
      </div>
      <p data-gewist="" hidden tabIndex={-1} className="font-semibold" suppressHydrationWarning>
        {t("informatie.offline.gewist")}
      </p>
      <p className="text-muted">
        {t("informatie.offline.wisUitleg")}{" "}
        <TextLink href="/privacy#apparaat">{t("informatie.offline.privacy")}</TextLink>
      </p>
    </>
  );
}
