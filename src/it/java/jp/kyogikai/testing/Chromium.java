package jp.kyogikai.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's chromium, started once; each visit is a new window without memory, as a city's terminal shows it. */
public final class Chromium {

    private static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setChromiumSandbox(false)
                    .setArgs(List.of(
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000); // a busy machine shows the same page, only later
    }

    private Chromium() {}

    /** An empty page in a window of its own; close its context after use. */
    public static Page page() {
        return BROWSER.newContext(office()).newPage();
    }

    /** The same where scripts are not allowed to run. */
    public static Page pageWithoutScripts() {
        return BROWSER.newContext(office().setJavaScriptEnabled(false)).newPage();
    }

    private static Browser.NewContextOptions office() {
        return new Browser.NewContextOptions().setLocale("ja-JP").setTimezoneId("Asia/Tokyo");
    }
}
