package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.Gathering;
import jp.kyogikai.meeting.Guest;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads who presided, the guests and the number of observers as the attendance form sends them (議長・傍聴などの欄). */
final class GatheringForm {

    private GatheringForm() {}

    /** One guest as the form shows it. */
    record GuestRow(String post, String name) {

        static List<GuestRow> of(Gathering gathering) {
            return gathering.guests().stream()
                    .map(guest -> new GuestRow(guest.post(), guest.name()))
                    .toList();
        }
    }

    static Gathering parse(FormText presiding, FormRows guests, FormText observers) {
        return new Gathering(
                presiding.typed().isEmpty() ? null : new PersonId(presiding.typed()),
                guests.rowsIfAny().stream().map(GatheringForm::guest).toList(),
                number(observers.typed()));
    }

    private static Guest guest(FormRow row) {
        return new Guest(row.text("post", "職・所属", 200), row.required("name", "委員以外の出席者の氏名", 100));
    }

    private static @Nullable Integer number(String typed) {
        if (!typed.matches("[0-9]{0,4}")) {
            new NoNumber(typed).raise();
        }
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    /** The observers are not counted in figures. */
    record NoNumber(String typed) implements Refusal {
        @Override
        public String sentence() {
            return "傍聴人数の「%s」は人数として読み取れません。0から9999までの数字を半角で入力するか、空欄にしてください。".formatted(typed);
        }
    }
}
