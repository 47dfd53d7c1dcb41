package jp.kyogikai.engine;

import java.util.Objects;
import org.camunda.bpm.engine.impl.form.type.AbstractFormFieldType;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** The form field type {@code text}: a typed text that the engine passes through and never keeps. */
class TextType extends AbstractFormFieldType {

    @Override
    public String getName() {
        return "text";
    }

    @Override
    public TypedValue convertToFormValue(TypedValue value) {
        return value.getValue() instanceof FormText text ? Variables.stringValue(text.shown(), true) : value;
    }

    @Override
    public TypedValue convertToModelValue(TypedValue value) {
        var text = value.getValue() instanceof FormText shown
                ? shown
                : FormText.submitted(Objects.toString(value.getValue(), ""));
        return Variables.objectValue(text, true).create();
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
