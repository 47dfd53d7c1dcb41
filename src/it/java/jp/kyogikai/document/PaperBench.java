package jp.kyogikai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.desk.samples.SamplePapers;
import jp.kyogikai.meeting.MinutesPaper;
import jp.kyogikai.shared.Wording;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long a paper takes from the record to the PDF; no part of ./verify, started by src/it/bench/papers. */
class PaperBench {

    private static final int WARMING = 30;
    private static final int TIMES = 60;

    /** What a busy machine does not stretch, unlike the time on the clock. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final Papers papers = new Papers(Path.of("no-office"), false);

    @Test
    @DisplayName("10ページの会議録と1ページの結果概要のPDFを作る速さ")
    void minutesBesideAPlainPaper() throws IOException {
        var outline = SamplePapers.all().stream()
                .filter(sample -> sample.name().equals("outline"))
                .findFirst()
                .orElseThrow();
        var minutes = minutes(21);

        var cold = millis(() -> papers.pdf("minutes", minutes));
        assertThat(pages(papers.pdf("minutes", minutes))).isEqualTo(10);
        assertThat(pages(papers.pdf("outline", outline.paper()))).isEqualTo(1);
        IntStream.range(0, WARMING).forEach(i -> {
            papers.pdf("minutes", minutes);
            papers.pdf("outline", outline.paper());
        });
        var ten = new ArrayList<Double>();
        var one = new ArrayList<Double>();
        var text = new ArrayList<Double>();
        var work = new ArrayList<Double>();
        IntStream.range(0, TIMES).forEach(i -> {
            var begun = PROCESSOR.getCurrentThreadCpuTime();
            ten.add(millis(() -> papers.pdf("minutes", minutes)));
            work.add((PROCESSOR.getCurrentThreadCpuTime() - begun) / 1e6);
            one.add(millis(() -> papers.pdf("outline", outline.paper())));
            text.add(millis(() -> papers.text("minutes", minutes)));
        });

        System.out.printf("bench first paper after the start, minutes of 10 pages: %.0f ms%n", cold);
        print("minutes of 10 pages to PDF", ten);
        print("minutes of 10 pages to PDF, processor time", work);
        print("outline of 1 page to PDF", one);
        print("minutes of 10 pages to text", text);
    }

    /** Minutes of so many items, each with some paragraphs as a clerk would write them. */
    private static MinutesPaper minutes(int items) {
        var sample = (MinutesPaper) SamplePapers.all().stream()
                .filter(it -> it.name().equals("minutes"))
                .findFirst()
                .orElseThrow()
                .paper();
        var said = "髙﨑委員から、新規の受入れができない事業所が増えていると説明があった。会長から、地域全体で受入れを調整する仕組みについて意見を求めた。\n".repeat(4);
        var members = Stream.of(
                        sample.present(), sample.present(), sample.present(), sample.present(), sample.present())
                .flatMap(List::stream)
                .toList();
        return new MinutesPaper(
                Wording.AS_TYPED,
                sample.council(),
                sample.meeting(),
                false,
                false,
                sample.date(),
                sample.time(),
                sample.place(),
                sample.chair(),
                members,
                sample.absent(),
                sample.secretariat(),
                sample.guests(),
                sample.observers(),
                sample.materials(),
                sample.quorum(),
                IntStream.rangeClosed(1, items)
                        .mapToObj(i -> new MinutesPaper.Item(
                                Integer.toString(i),
                                "協議",
                                "計画相談支援の待機者への対応について（その%d）".formatted(i),
                                "審議の要旨",
                                said,
                                "採択",
                                "理由",
                                "待機者の数が前年度の2倍になり、一つの事業所では解決できないため。"))
                        .toList(),
                sample.other(),
                sample.approval());
    }

    private static double millis(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static void print(String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf(
                "bench %s: median %.0f ms, 95 of 100 within %.0f ms (%d warm runs)%n",
                what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.size());
    }
}
