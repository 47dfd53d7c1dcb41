package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

@DisplayName("業務の図を描く部品")
class ViewerTests {

    private static final String PLACE = "/static/assets/bpmn-js/";

    @ParameterizedTest
    @CsvSource({
        "bpmn-navigated-viewer.production.min.js, 134280f49f2ca8bbc90797fa656177e2b787ae0a62249fe3dadb8038eb88e9db",
        "diagram-js.css, 73f990dcd6cd2ed696aa63a3c73822a97f0ea69a221d76ebe6cf24b01111df21"
    })
    @DisplayName("bpmn-js 18.31.1のファイルは、公開されたもののままである")
    void theViewerIsAsItWasPublished(String file, String digest) throws Exception {
        assertThat(sha256(PLACE + file)).isEqualTo(digest);
    }

    @Test
    @DisplayName("利用の条件を添え、画面が求めるファイルは全てある")
    void everythingThePageAsksForIsThere() throws IOException {
        var page = text("/pages/place.ftlh");

        assertThat(text(PLACE + "LICENSE")).contains("watermark must stay fully visible");
        assertThat(page.lines()
                        .filter(line -> line.matches("<(link|script) .*"))
                        .map(line -> line.replaceAll(".*\"(/assets/[^\"]+)\".*", "$1")))
                .hasSize(3)
                .allMatch(path -> new ClassPathResource("/static" + path).exists());
    }

    private static String text(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }

    private static String sha256(String path) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(new ClassPathResource(path).getContentAsByteArray());
        return HexFormat.of().formatHex(digest);
    }
}
