package jp.kyogikai.desk;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands out a file to be kept, and leaves no copy of it in the browser's cache (ファイルの保存). */
public final class Download {

    private static final MediaType WORKBOOK =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Download() {}

    /** A workbook under a name without its ending. */
    public static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        return file(WORKBOOK, name + ".xlsx", content);
    }

    public static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
