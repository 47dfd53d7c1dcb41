package jp.kyogikai.meeting;

import java.time.LocalDate;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** A meeting of a body that another version of the charter has, but not the one in force on its day (施行中の版にない会議体). */
public record NotInForce(String body, LocalDate day, CharterVersion version) implements Refusal {

    /** Of a body that the charter of the day does not have; {@link NoSuchBody} where no version has it. */
    static Refusal of(Council council, BodyId body, LocalDate day) {
        return council.former().stream()
                .filter(it -> it.id().equals(body))
                .findFirst()
                .<Refusal>map(it -> new NotInForce(it.name(), day, council.version()))
                .orElseGet(() -> new NoSuchBody(body));
    }

    @Override
    public String sentence() {
        return """
                %sは、%sに施行されている要綱設定の版（%s）にないため、その日に会議を開けません。\
                会議体は、開催日に施行されている版によります（システムの決まり）。\
                開催日を改めるか、要綱設定の版の施行日を確かめてください。""".formatted(body, Wareki.day(day), words());
    }

    private String words() {
        return version.since().equals(CharterVersion.EVER) ? "初めの版" : Wareki.day(version.since()) + "施行";
    }
}
