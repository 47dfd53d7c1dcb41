package jp.kyogikai.engine;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.form.type.AbstractFormFieldType;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** A type of form field whose value the engine passes through and never keeps: {@code rows} and {@code text}. */
class PassedThrough<T> extends AbstractFormFieldType {

    private final String name;
    private final Class<T> type;
    private final Function<String, T> submitted;
    private final Function<T, TypedValue> shown;

    private PassedThrough(String name, Class<T> type, Function<String, T> submitted, Function<T, TypedValue> shown) {
        this.name = name;
        this.type = type;
        this.submitted = submitted;
        this.shown = shown;
    }

    static PassedThrough<FormRows> rows() {
        return new PassedThrough<>("rows", FormRows.class, FormRows::submitted, rows -> jsonValue(rows.json(), true)
                .create());
    }

    static PassedThrough<FormText> text() {
        return new PassedThrough<>(
                "text", FormText.class, FormText::submitted, text -> Variables.stringValue(text.shown(), true));
    }

    @Override
    public String getName() {
        return name;
    }

    /** What a bean offered to be shown becomes what the browser reads. */
    @Override
    public TypedValue convertToFormValue(TypedValue value) {
        return type.isInstance(value.getValue()) ? shown.apply(type.cast(value.getValue())) : value;
    }

    /** What came back becomes what the step reads; what was only offered stays marked as not submitted. */
    @Override
    public TypedValue convertToModelValue(TypedValue value) {
        var offered = type.isInstance(value.getValue());
        var passed = offered ? type.cast(value.getValue()) : submitted.apply(Objects.toString(value.getValue(), ""));
        return Variables.objectValue(passed, true).create();
    }

    @Override
    @Deprecated
    public @Nullable Object convertFormValueToModelValue(@Nullable Object value) {
        return null;
    }

    @Override
    @Deprecated
    public @Nullable String convertModelValueToFormValue(@Nullable Object value) {
        return null;
    }
}
