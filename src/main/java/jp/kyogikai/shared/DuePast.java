package jp.kyogikai.shared;

import java.time.LocalDate;

/** Nobody can keep a day that has passed (過ぎた期限). */
public record DuePast(String what, LocalDate due) implements Refusal {
    @Override
    public String sentence() {
        return "%sの%sは、既に過ぎています。今日以降の日を選んでください。".formatted(what, Wareki.day(due));
    }
}
