package jp.kyogikai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Looks for words nobody else types in everything a browser can keep for the next user of the computer. */
@InBrowser
class StorageBrowserIT {

    /** All three stores of this site, written out. */
    private static final String KEPT = """
            async () => {
              const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
              for (const { name } of await indexedDB.databases()) {
                const base = await new Promise(done => {
                  indexedDB.open(name).onsuccess = event => done(event.target.result);
                });
                for (const store of base.objectStoreNames) {
                  const all = await new Promise(done => {
                    base.transaction(store).objectStore(store).getAll().onsuccess = event => done(event.target.result);
                  });
                  kept.push(JSON.stringify(all));
                }
                base.close();
              }
              return kept.join();
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Clock clock;

    private final String canary = "ことば" + UUID.randomUUID();
    private Seat seat;

    @BeforeEach
    void sitDown() {
        seat = Seat.of("jimukyoku", port);
    }

    @AfterEach
    void leave() {
        seat.close();
    }

    @Test
    @DisplayName("開始画面に入力した文字は、入力中も閉じた後も、ログアウトの後もブラウザーに残らない")
    void whatIsTypedIntoAStartFormIsNotKept() {
        seat.begin("issue-escalation");
        seat.fill("課題名", canary);
        seat.fill("課題の内容", canary);
        assertThat(kept()).doesNotContain(canary);

        seat.begin("meeting");
        assertThat(kept()).doesNotContain(canary);

        logOut();
        assertThat(kept()).doesNotContain(canary);
    }

    @Test
    @DisplayName("タスクに入力した文字は、ログインの期限が切れた後もブラウザーに残らない")
    void whatIsTypedIntoATaskIsNotKeptWhenTheSessionEnds() {
        var meeting = office.prepareMeeting("kenri", Days.of(clock).plain(251));
        seat.take(office.task(meeting, "compileAgenda").getId());
        seat.fill("場所", canary);
        seat.fill("議題名", canary);
        assertThat(kept()).doesNotContain(canary);

        seat.page().context().clearCookies(); // as when the session has ended
        seat.press();
        seat.page().locator("#username").waitFor(); // ours, after Tasklist has tried its own
        assertThat(kept()).doesNotContain(canary);
    }

    @Test
    @DisplayName("この検査は、ブラウザーに残った文字を見つける")
    void theSearchFindsWhatIsKept() {
        seat.page().evaluate("""
                word => new Promise(done => {
                  const opening = indexedDB.open('drafts', 1);
                  opening.onupgradeneeded = () => opening.result.createObjectStore('words').put({ word }, 1);
                  opening.onsuccess = () => { opening.result.close(); done(); };
                })""", canary);

        assertThat(kept()).contains(canary);
    }

    private void logOut() {
        seat.visit("/");
        seat.page().click("text=ログアウト");
        seat.page().locator("#username").waitFor(); // ours, after Tasklist has tried its own
    }

    private String kept() {
        return (String) seat.page().evaluate(KEPT);
    }
}
