package jp.kyogikai.document;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import jp.kyogikai.shared.Refusal;

/** Fills in templates that anyone in the office may have edited; they can place words and do nothing else (様式の実行枠). */
final class Sandbox {

    static final String TEXT = ".txt";

    private static final int CHARACTERS_AT_MOST = 2_000_000;

    private final Configuration configuration = configuration();
    private final TemplateConfiguration plain = plain(configuration);
    private final TimeLimit timeLimit;

    Sandbox() {
        this(Duration.ofSeconds(5));
    }

    Sandbox(Duration limit) {
        timeLimit = new TimeLimit(limit);
    }

    /** The template with its words in place. */
    String fill(String name, String source, Map<String, Object> words) {
        return fillFile(name + ".ftlh", source, words);
    }

    /** The same for plain text, in which nothing is a tag. */
    String fillText(String name, String source, Map<String, Object> words) {
        return fillFile(name + TEXT, source, words);
    }

    private String fillFile(String file, String source, Map<String, Object> words) {
        var template = parse(file, source);
        TemplateLint.fault(file, source, template).ifPresent(Refusal::raise);
        return run(file, template, words);
    }

    // apart from fill, so that tests can show the walls stand without the lint before them
    String run(String file, Template template, Map<String, Object> words) {
        _CoreAPI.addThreadInterruptedChecks(template);
        var out = new BoundedWriter(CHARACTERS_AT_MOST);
        try {
            timeLimit.run(() -> {
                template.process(words, out);
                return null;
            });
            return out.toString();
        } catch (Throwable e) {
            fault(file, e).raise();
            return "";
        }
    }

    Template parse(String file, String source) {
        try {
            return file.endsWith(TEXT)
                    ? new Template(file, null, new StringReader(source), configuration, plain, null)
                    : new Template(file, source, configuration);
        } catch (ParseException e) {
            new TemplateRefusal.Ungrammatical(file, e.getLineNumber(), firstLine(e.getEditorMessage())).raise();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("a refusal is raised");
    }

    private TemplateRefusal fault(String file, Throwable e) {
        if (e instanceof TimeLimit.Exceeded) {
            return new TemplateRefusal.TooSlow(file, timeLimit.seconds());
        } else if (e instanceof BoundedWriter.Full || e instanceof VirtualMachineError) {
            return new TemplateRefusal.TooLong(file, CHARACTERS_AT_MOST);
        } else if (e instanceof InvalidReferenceException unknown) {
            return new TemplateRefusal.Unknown(file, unknown.getLineNumber(), unknown.getBlamedExpressionString());
        } else if (e instanceof TemplateException fault) {
            var line = fault.getLineNumber() == null ? 1 : fault.getLineNumber();
            return new TemplateRefusal.Unfillable(file, line, firstLine(fault.getMessageWithoutStackTop()));
        }
        throw new IllegalStateException("Cannot fill in " + file, e);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static TemplateConfiguration plain(Configuration parent) {
        var plain = new TemplateConfiguration();
        plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        plain.setParentConfiguration(parent);
        return plain;
    }

    private static Configuration configuration() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateLoader(null);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocale(Locale.JAPAN);
        configuration.setNumberFormat("computer");
        configuration.setSharedVariable("paragraphs", new ParagraphsDirective());
        return configuration;
    }
}
