package jp.kyogikai.desk;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyogikai.testing.Visitor;

/** A long list, with all its pages: what other tests left behind may stand before what is looked for (一覧の全ての頁). */
final class EveryPage {

    private static final int MOST = 50;

    private EveryPage() {}

    /** The pages of what is overdue, one after another. */
    static String of(Visitor visitor, String path) {
        var last = IntStream.range(0, MOST)
                .filter(page ->
                        !visitor.get(path + "&page=" + page).body().contains("page=" + (page + 1) + "&amp;near"))
                .findFirst()
                .orElse(MOST - 1);
        return IntStream.rangeClosed(0, last)
                .mapToObj(page -> visitor.get(path + "&page=" + page).body())
                .collect(Collectors.joining());
    }
}
