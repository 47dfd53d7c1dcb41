package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toMap;

import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kyogikai.engine.ForModels;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Models, forms and Java as they lie in the house, to be held against each other. */
record Binding(List<Model> models, List<FormFile> forms, Map<String, Class<?>> beans, Set<String> told) {

    private static final Pattern TOLD = Pattern.compile("\"([A-Z][A-Za-z]+-)\"|begin\\(\\s*\"([A-Z][A-Za-z]+)\"");

    static Binding ofTheHouse() {
        return new Binding(
                files("processes", ".bpmn")
                        .map(it -> new Model(name(it), read(it)))
                        .toList(),
                files("forms", ".form")
                        .map(it -> FormFile.parse(name(it), read(it)))
                        .toList(),
                modelBeans(),
                messagesTold());
    }

    /** The same house with something in one file written differently throughout. */
    Binding with(String file, String right, String wrong) {
        return new Binding(
                models.stream()
                        .map(it -> it.file().equals(file) ? new Model(file, changed(it.text(), right, wrong)) : it)
                        .toList(),
                forms.stream()
                        .map(it -> it.file().equals(file)
                                ? FormFile.parse(file, changed(it.json().toString(), right, wrong))
                                : it)
                        .toList(),
                beans,
                told);
    }

    private static String changed(String text, String right, String wrong) {
        if (!text.contains(right)) {
            throw new IllegalArgumentException("nothing to change: " + right);
        }
        return text.replace(right, wrong);
    }

    private static Map<String, Class<?>> modelBeans() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ForModels.class));
        return scan.findCandidateComponents("jp.kyogikai").stream()
                .map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .collect(toMap(type -> Introspector.decapitalize(type.getSimpleName()), type -> type));
    }

    /** Beginnings of message names, written in Java as {@code "MeetingCancelled-"} or {@code begin("IssueRaised"}. */
    private static Set<String> messagesTold() {
        return files("src/main/java/jp/kyogikai/workflow", ".java")
                .flatMap(it -> TOLD.matcher(read(it))
                        .results()
                        .map(match -> match.group(1) != null ? match.group(1) : match.group(2)))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(it -> name(it).endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
