package jp.kyogikai.document;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;
import static com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance.PDFA_3_A;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Prints a page as a tagged PDF that carries its fonts and loads nothing from outside (PDF出力). */
final class PdfPress {

    // the press has no variant shapes and would print a mark beside the character
    private static final Pattern VARIATION_SELECTORS = Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    byte[] print(String html) {
        var out = new ByteArrayOutputStream();
        try {
            fed(html).toStream(out).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** On which page each element of a page begins, without printing it. */
    List<Integer> pages(String html) {
        try (var renderer = fed(html).toStream(OutputStream.nullOutputStream()).buildPdfRenderer()) {
            renderer.layout();
            return SheetPages.of(renderer);
        }
    }

    private static PdfRendererBuilder fed(String html) {
        return builder().withHtmlContent(VARIATION_SELECTORS.matcher(html).replaceAll(""), null);
    }

    private static PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useExternalResourceAccessControl(PdfPress::isInside, RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(PdfPress::isInside, RUN_AFTER_RESOLVING_URI);
        builder.useFont(() -> font("BIZUDPGothic_400Regular"), "BIZ UDPGothic", 400, NORMAL, true);
        builder.useFont(() -> font("BIZUDPGothic_700Bold"), "BIZ UDPGothic", 700, NORMAL, true);
        builder.useFont(() -> font("NotoSansJP_400Regular"), "Noto Sans JP", 400, NORMAL, true);
        return builder;
    }

    private static boolean isInside(String uri, ExternalResourceType type) {
        return uri.startsWith("data:");
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfPress.class.getResourceAsStream("/fonts/" + name + ".ttf"), name);
    }
}
