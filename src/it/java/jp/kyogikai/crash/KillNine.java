package jp.kyogikai.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.kyogikai.testing.MariaDb;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Kills the application in the middle of its work, over and over; no part of ./verify, started by src/it/crash/kill-nine. */
class KillNine {

    private static final int KILLS = Integer.getInteger("kills", 30);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int AT_WORK = 5; // ladders under way at the same time
    private static final int MOST_STEPS = 20; // forms sent before the fuse is lit
    private static final int LATEST = 600; // milliseconds that it burns while work goes on
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

    private static final int YEARS = Math.max(1, KILLS / 10); // plans of a year that are begun and killed

    private final Random random = new Random(SEED);
    private final String[] database = MariaDb.settings("crash");

    @Test
    @DisplayName("どの時点で強制終了しても、起動し直せば議決は1つも失われず、二重にもならず、どの課題も完結する")
    void everyLadderFinishesWhateverIsKilled() throws Exception {
        System.out.printf("kill -9: %d kills, seed %d%n", KILLS, SEED);
        var began = System.nanoTime();
        try (var books = Books.open(database)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                workUntilKilled(books, kill);
            }
            finish(books);
            assertThat(books.acknowledged()).isGreaterThan(KILLS);
            System.out.printf(
                    "%d kills, %d forms acknowledged, %d issues closed, %d matters with one outcome each, %d s%n",
                    KILLS,
                    books.acknowledged(),
                    books.count("issue where closed_at is not null"),
                    books.count("consultation where state = 'CLOSED' and outcome is not null"),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        }
        assertThat(House.audit(database)).isZero();
    }

    @Test
    @DisplayName("年間計画の採用の途中で何度強制終了しても、会議は1つも欠けず、二重にも始まらない")
    void everyMeetingOfAYearIsBegunOnceWhateverIsKilled() throws Exception {
        var years = MariaDb.settings("crashyear");
        try (var books = Books.open(years)) {
            for (int n = 1; n <= YEARS; n++) {
                var kills = adoptAndKill(books, LocalDate.now().getYear() + n, years);
                System.out.printf(
                        "year %d: %d kills, %d meetings planned, %d begun%n",
                        n,
                        kills,
                        books.count("planned_meeting"),
                        books.count("planned_meeting where meeting_id is not null"));
                assertThat(books.faults()).isEmpty();
                assertThat(books.year()).isEmpty();
            }
        }
        assertThat(House.audit(years)).isZero();
    }

    /** Adopts the plan of a year and kills each house until all its meetings are begun; how many died. */
    private int adoptAndKill(Books books, int year, String... years) throws Exception {
        var kills = 0;
        while (books.count("year_plan where fiscal_year = " + year + " and state = 'STARTED'") == 0) {
            try (var house = House.started(years)) {
                Hands.at(house.port(), books, random).planYear(year);
                Thread.sleep(random.nextInt(LATEST)); // meetings are being begun
                house.kill();
            }
            assertThat(++kills).as("killed before anything could be done").isLessThan(KILLS);
        }
        return kills;
    }

    private void workUntilKilled(Books books, int kill) throws Exception {
        var before = books.acknowledged();
        var steps = random.nextInt(MOST_STEPS);
        var later = random.nextInt(LATEST);
        try (var house = House.started(database)) {
            var hands = Hands.at(house.port(), books, random);
            for (int i = 0; i < steps; i++) {
                work(hands, books);
            }
            workOn(hands, books, Fuse.lit(house, later));
        }
        var faults = books.faults();
        System.out.printf(
                "kill %2d after %2d steps and %3d ms: %2d forms, %2d issues open, audit %s%n",
                kill,
                steps,
                later,
                books.acknowledged() - before,
                books.count("issue where closed_at is null"),
                faults.isEmpty() ? "clean" : faults);
        assertThat(faults).isEmpty();
    }

    /** Most of the time what waits; now and then another ladder begins. */
    private void work(Hands hands, Books books) {
        var fewer = books.count("issue where closed_at is null") < AT_WORK;
        if (fewer && random.nextInt(3) == 0 || !hands.step()) {
            hands.begin();
        }
    }

    private void workOn(Hands hands, Books books, Fuse fuse) {
        try {
            while (true) {
                work(hands, books);
            }
        } catch (UncheckedIOException | IllegalStateException cut) {
            if (!fuse.isBurnt()) {
                throw cut; // not by us
            }
        }
    }

    private void finish(Books books) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE;
        try (var house = House.started(database)) {
            var hands = Hands.at(house.port(), books, random);
            while (!books.unfinished().isEmpty() && System.nanoTime() < until) {
                if (!hands.step()) {
                    Thread.sleep(200); // a job is on its way
                }
            }
        }
        assertThat(books.unfinished()).isEmpty();
    }

    /** Kills a house some time after it is lit. */
    private static final class Fuse {

        private volatile boolean burnt;

        static Fuse lit(House house, int milliseconds) {
            var fuse = new Fuse();
            CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS)
                    .execute(() -> {
                        fuse.burnt = true;
                        house.kill();
                    });
            return fuse;
        }

        boolean isBurnt() {
            return burnt;
        }
    }
}
