package jp.kyogikai.engine;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.util.Objects;
import org.camunda.bpm.engine.impl.form.type.AbstractFormFieldType;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** The form field type {@code rows}: a list that the engine passes through and never keeps. */
class RowsType extends AbstractFormFieldType {

    @Override
    public String getName() {
        return "rows";
    }

    @Override
    public TypedValue convertToFormValue(TypedValue value) {
        return value.getValue() instanceof FormRows rows
                ? jsonValue(rows.json(), true).create()
                : value;
    }

    @Override
    public TypedValue convertToModelValue(TypedValue value) {
        var rows = value.getValue() instanceof FormRows shown
                ? shown
                : FormRows.submitted(Objects.toString(value.getValue(), ""));
        return Variables.objectValue(rows, true).create();
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
