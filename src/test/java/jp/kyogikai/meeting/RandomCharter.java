package jp.kyogikai.meeting;

import java.time.Month;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Council;

/** A valid charter that nobody has seen, made from a seed (任意の要綱設定). */
final class RandomCharter {

    private static final List<String> DAYS = List.of("第1月曜日", "第2木曜日", "第3水曜日", "第4火曜日", "第5金曜日", "第2土曜日");
    private static final List<String> MONTHS = List.of("[5, 11, 2]", "[偶数月]", "[奇数月]", "[毎月]", "[4]", "[3, 9]");
    private static final List<String> HOURS = List.of("", ", hours: 10:00-12:00", ", hours: 18:30-20:00");

    private final Random random;

    private RandomCharter(long seed) {
        this.random = new Random(seed);
    }

    static Council of(long seed) {
        return Charters.written(new RandomCharter(seed).text());
    }

    private String text() {
        var below = IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(this::subcommittee)
                .collect(Collectors.joining());
        var head = Charters.SMALL.substring(0, Charters.SMALL.indexOf("bodies:"));
        return head + lead() + closed() + "bodies:\n" + plenary() + coordination() + below + "...\n";
    }

    private String lead() {
        return random.nextBoolean() ? "" : "year-plan: { lead: %d, source: 既定 }\n".formatted(5 + random.nextInt(50));
    }

    /** Whole months may be closed, so that some charters cannot be kept. */
    private String closed() {
        var month = 1 + random.nextInt(12);
        var days = random.nextInt(4) == 0 ? Month.of(month).minLength() : random.nextInt(10);
        return days == 0
                ? ""
                : IntStream.rangeClosed(1, days)
                        .mapToObj(day -> "    - { day: %d月%d日, name: 工事 }\n".formatted(month, day))
                        .collect(Collectors.joining("", "closing-days:\n  year-end: no\n  days:\n", "  source: 既定\n"));
    }

    private String plenary() {
        return body("oya", "全体会", "全体", cadence(), "");
    }

    private String coordination() {
        return body(
                "naka", "運営会議", "調整・実務", cadence(), "    parent: oya\n    routes: { submits-to: [oya], source: 既定 }\n");
    }

    private String subcommittee(int number) {
        return body(
                "ko" + number,
                "第" + number + "部会",
                random.nextInt(4) == 0 ? "分科会" : "専門部会",
                cadence(),
                "    parent: naka\n    routes: { submits-to: [naka], source: 既定 }\n");
    }

    private static String body(String id, String name, String tier, String cadence, String more) {
        return """
                  %s:
                    name: %s
                    tier: %s
                    purpose: 協議する。
                    chair: 長
                    cadence: { %s, source: paper }
                    outcomes: { allowed: [採択], source: 既定 }
                %s""".formatted(id, name, tier, cadence, more).indent(2).replaceAll("(?m)^    (    \\w)", "$1");
    }

    private String cadence() {
        return switch (random.nextInt(6)) {
            case 0 -> "times: 随時";
            case 1 -> "months: " + any(MONTHS) + day() + any(HOURS);
            case 2 -> "times: %d".formatted(1 + random.nextInt(30));
            case 3 -> spaced() + any(HOURS);
            default -> "times: %d, approximate: yes%s".formatted(1 + random.nextInt(8), any(HOURS));
        };
    }

    private String spaced() {
        var interval = 1 + random.nextInt(6);
        var times = 1 + random.nextInt((11 / interval) + 1);
        return "times: %d, interval: %d, tolerance: %d"
                .formatted(times, interval, random.nextInt(Math.min(2, interval)));
    }

    private String day() {
        return random.nextBoolean() ? "" : ", day: " + any(DAYS);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
