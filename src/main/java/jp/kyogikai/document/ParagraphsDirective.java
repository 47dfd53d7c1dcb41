package jp.kyogikai.document;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places text that someone typed, one paragraph for each of its lines: {@code <@paragraphs of=item.summary/>} (段落). */
final class ParagraphsDirective implements TemplateDirectiveModel {

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public void execute(
            Environment environment,
            Map parameters,
            TemplateModel @Nullable [] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get("of") instanceof TemplateScalarModel typed)) {
            throw new TemplateException("<@paragraphs of=…/> に文章の項目がありません", environment);
        }
        var out = environment.getOut();
        for (var line : typed.getAsString()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList()) {
            out.write("<p>");
            HTMLOutputFormat.INSTANCE.output(line, out);
            out.write("</p>\n");
        }
    }
}
