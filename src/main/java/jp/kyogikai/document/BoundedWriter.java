package jp.kyogikai.document;

import java.io.IOException;
import java.io.Writer;

/** Keeps what is written up to a limit, and then refuses more (出力の上限). */
final class BoundedWriter extends Writer {

    private final int charactersAtMost;
    private final StringBuilder text = new StringBuilder();

    BoundedWriter(int charactersAtMost) {
        this.charactersAtMost = charactersAtMost;
    }

    /** There is no room for more. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (text.length() + length > charactersAtMost) {
            throw new Full();
        }
        text.append(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
