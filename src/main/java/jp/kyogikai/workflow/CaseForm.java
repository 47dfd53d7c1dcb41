package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kyogikai.casework.CaseEntry;
import jp.kyogikai.casework.Consent;
import jp.kyogikai.casework.ConsentNote;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.Colleagues;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.privacy.SealedName;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form by which a case comes in: whom it offers for the circle, and what its answers mean (個別事例の受付票). */
@Component
public class CaseForm {

    private final Colleagues colleagues;
    private final Councils councils;

    CaseForm(Colleagues colleagues, Councils councils) {
        this.colleagues = colleagues;
        this.councils = councils;
    }

    /** The fields into which the council sorts its cases, by its charter. */
    public List<FormChoice> fields(CouncilId council) {
        return councils.council(council).caseRules().fields().stream()
                .map(field -> new FormChoice(field, field))
                .toList();
    }

    /** Who may be let into the circle: the supporters and the secretariat of the council. */
    public List<FormChoice> circle(CouncilId council) {
        var choices = new ArrayList<FormChoice>();
        colleagues
                .in(GroupId.supporters(council))
                .forEach((id, name) -> choices.add(new FormChoice(name + "（相談支援専門員）", id)));
        colleagues
                .in(GroupId.secretariat(council))
                .forEach((id, name) -> choices.add(new FormChoice(name + "（事務局）", id)));
        return choices;
    }

    CaseEntry parse(String councilId, Typed typed) {
        var council = new CouncilId(councilId);
        return new CaseEntry(
                council,
                typed.pseudonym().required("仮名", 40),
                names(typed.names()),
                typed.consultingOffice().required("相談支援事業所", 200),
                typed.household().atMost("世帯の記号", 36),
                consent(typed.consent(), typed.consentOn(), typed.consentNote()),
                Choices.parse(Urgency.class, typed.urgency(), "緊急度"),
                typed.field().typed(),
                typed.situation().required("現状", 10_000),
                typed.wishes().required("本人・家族の意向", 10_000),
                chosen(council, typed.circle()));
    }

    private static List<SealedName> names(FormRows rows) {
        return rows.rowsIfAny().stream()
                .filter(row -> !row.text("name").isEmpty() || !row.text("kana").isEmpty())
                .map(row -> new SealedName(row.required("name", "氏名", 100), row.required("kana", "ふりがな", 100)))
                .toList();
    }

    private static ConsentNote consent(FormText consent, FormText on, FormText note) {
        return new ConsentNote(
                Choices.parse(Consent.class, consent, "同意"),
                optionalDate(on, "同意を得た日"),
                note.atMost("同意についての記録", 1000));
    }

    private Set<String> chosen(CouncilId council, FormRows rows) {
        var offered = circle(council).stream().map(FormChoice::value).collect(toSet());
        return rows.rowsIfAny().stream()
                .map(row -> row.text("user"))
                .filter(user -> !user.isEmpty())
                .map(user -> {
                    if (!offered.contains(user)) {
                        new Choices.NotChosen("事例の担当者").raise();
                    }
                    return user;
                })
                .collect(toSet());
    }

    static @Nullable LocalDate optionalDate(FormText text, String label) {
        return text.typed().isEmpty() ? null : TypedSchedule.date(text, label);
    }

    /** The fields of the form as they came in. */
    record Typed(
            FormText pseudonym,
            FormRows names,
            FormText consultingOffice,
            FormText household,
            FormText consent,
            FormText consentOn,
            FormText consentNote,
            FormText urgency,
            FormText field,
            FormText situation,
            FormText wishes,
            FormRows circle) {}
}
