package jp.kyogikai.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a family was told in person what became of its matter, or why it was not (本人・家族への説明). */
public record Explanation(@Nullable LocalDate on, @Nullable String whyNot) {

    public static Explanation given(LocalDate on) {
        return new Explanation(on, null);
    }

    public static Explanation omitted(String whyNot) {
        return new Explanation(null, whyNot);
    }
}
