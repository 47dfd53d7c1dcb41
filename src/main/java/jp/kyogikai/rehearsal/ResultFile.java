package jp.kyogikai.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where the result of a year is kept: whole when the year has ended, and not at all before (結果のファイル). */
record ResultFile(Path path) {

    /** A year is long: raises {@link Order.Misuse} where its result could not be kept or would overwrite a charter. */
    static ResultFile of(Order order) throws IOException {
        var out = order.out();
        if (!Files.exists(out)) {
            return in(out.toAbsolutePath(), out);
        }
        if (!Files.isRegularFile(out)) {
            throw unwritable(out);
        }
        mustBeReplaceable(out, order);
        return in(out.toRealPath(), out); // where it is a link, to what it leads
    }

    private static ResultFile in(Path path, Path out) {
        var folder = path.getParent();
        if (folder == null || !Files.isWritable(folder)) {
            throw unwritable(out);
        }
        return new ResultFile(path);
    }

    private static Order.Misuse unwritable(Path out) {
        return new Order.Misuse("結果のファイル「%s」を書けません。フォルダーを作り、場所と名前を確かめてください。".formatted(out));
    }

    private static void mustBeReplaceable(Path out, Order order) throws IOException {
        if (!Files.isWritable(out)) {
            throw new Order.Misuse("結果のファイル「%s」は、書込みが禁止されています。書き込めるようにするか、--json に別の名前を指定してください。".formatted(out));
        }
        for (var charter : order.charters()) {
            mustNotBe(charter, out);
        }
    }

    private static void mustNotBe(Path charter, Path out) throws IOException {
        if (Files.exists(charter) && Files.isSameFile(out, charter)) {
            throw new Order.Misuse(
                    "結果のファイルに、要綱設定ファイル「%s」が指定されています。要綱設定が失われないように、--json には別の名前を指定してください。".formatted(charter));
        }
    }

    /** The result of an earlier year is not taken for that of this one, should this one be broken off. */
    void clear() throws IOException {
        Files.deleteIfExists(path);
    }

    void write(String text) throws IOException {
        var beside = path.resolveSibling(path.getFileName() + ".part");
        try {
            Files.writeString(beside, text);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
