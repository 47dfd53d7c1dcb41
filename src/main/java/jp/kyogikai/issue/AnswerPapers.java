package jp.kyogikai.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.OfficialLetter;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.OriginId;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the letter to those who raised an issue (検討結果のお知らせ). */
@Component
@Transactional(readOnly = true)
public class AnswerPapers {

    private final Answers answers;
    private final Consulting consulting;
    private final Adoption adoption;
    private final Councils councils;
    private final Clock clock;

    AnswerPapers(Answers answers, Consulting consulting, Adoption adoption, Councils councils, Clock clock) {
        this.adoption = adoption;
        this.answers = answers;
        this.consulting = consulting;
        this.councils = councils;
        this.clock = clock;
    }

    /** The letter to one origin; before it is recorded, with today's date and without its text. */
    public AnswerPaper letter(OriginId id, Actor actor) {
        var origin = answers.find(id);
        var issue = origin.issue();
        NoRight.unlessSecretariat(actor, issue.council(), "検討結果のお知らせを開く");
        var council = councils.council(issue.charter());
        var steps = consulting.hearingsOf(issue.id()).stream()
                .filter(hearing -> hearing.outcome() != null)
                .toList();
        return new AnswerPaper(
                council.wording(),
                null,
                Wareki.day(Objects.requireNonNullElse(origin.answeredOn(), LocalDate.now(clock))),
                origin.origin().addressee() + "　様",
                council.name(),
                null,
                council.papers().omitsSeal(OfficialLetter.ANSWER),
                issue.number(),
                issue.title(),
                issue.description(),
                AnswerPaper.Step.of(steps),
                result(issue, steps),
                adoption.of(issue.id()).stream().map(MeasureLine::sentence).toList(),
                origin.answerText(),
                council.name() + "事務局（" + council.office() + "）");
    }

    private static String result(Issue issue, List<Hearing> steps) {
        if (!issue.withdrawal().isEmpty()) {
            return "取り下げられたため、協議を終えました。";
        }
        if (steps.isEmpty()) {
            return "現在、検討しています。";
        }
        var last = steps.get(steps.size() - 1);
        return "%sにおいて、「%s」となりました。".formatted(last.meetingTitle(), label(last.outcome()));
    }

    private static String label(@Nullable Outcome outcome) {
        return outcome == null ? "" : outcome.label();
    }
}
