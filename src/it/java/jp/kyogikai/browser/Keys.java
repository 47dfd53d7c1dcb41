package jp.kyogikai.browser;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

/** Goes over a page by the tab key alone, as somebody without a mouse does (キーだけの操作). */
final class Keys {

    private static final int MOST = 200;

    private static final String NAME = """
            (() => {
              const it = document.activeElement;
              return it === document.body ? '' : it.getAttribute('aria-label') || it.textContent || '';
            })()""";

    private static final String FIELD = """
            (() => {
              const it = document.activeElement;
              return [...(it.labels ?? [])].map(label => label.textContent).join(' ');
            })()""";

    private Keys() {}

    /** Until the link or button of that name has the focus. */
    static void reach(Page page, String name) {
        until(page, NAME, name);
    }

    /** Until the field with that label has the focus. */
    static void reachField(Page page, String label) {
        until(page, FIELD, label);
    }

    /** Until a link whose address has this in it has the focus. */
    static void reachLink(Page page, String part) {
        until(page, "document.activeElement.href ?? ''", part);
    }

    private static void until(Page page, String seen, String wanted) {
        page.evaluate("document.activeElement.blur()");
        for (int i = 0; i < MOST && !seen(page, seen).contains(wanted); i++) {
            page.keyboard().press("Tab");
        }
        Assertions.assertThat(seen(page, seen)).contains(wanted);
    }

    private static String seen(Page page, String what) {
        return String.valueOf(page.evaluate(what)).strip();
    }
}
