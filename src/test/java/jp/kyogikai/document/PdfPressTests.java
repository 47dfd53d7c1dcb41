package jp.kyogikai.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The press by itself, as if the check of the markup before it had overlooked something. */
class PdfPressTests {

    private final AtomicInteger visits = new AtomicInteger();
    private HttpServer neighbour;

    @BeforeEach
    void openNeighbour() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        neighbour.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        neighbour.start();
    }

    @AfterEach
    void closeNeighbour() {
        neighbour.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='URL' alt='x'/>",
                "<p style='background-image: url(URL)'>x</p>",
                "<link rel='stylesheet' href='URL'/>",
                "<style>@import url(URL);</style>"
            })
    @DisplayName("PDFを作るとき、外のものを読みに行かない")
    void pressVisitsNobody(String markup) {
        var url = "http://127.0.0.1:" + neighbour.getAddress().getPort() + "/a.png";
        var html =
                "<html lang='ja'><head><title>x</title>%1$s<style>*{font-family:'BIZ UDPGothic'}</style></head><body>"
                        + "<h1>x</h1>%1$s</body></html>";

        new PdfPress().print(html.formatted(markup.replace("URL", url)));

        assertThat(visits).hasValue(0);
    }
}
