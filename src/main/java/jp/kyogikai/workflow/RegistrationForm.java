package jp.kyogikai.workflow;

import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Origin;
import jp.kyogikai.issue.OriginKind;
import jp.kyogikai.issue.Registration;
import jp.kyogikai.shared.CouncilId;
import org.springframework.stereotype.Component;

/** The form by which an issue comes in: the choices it offers and what its answers mean (課題の受付票). */
@Component
public class RegistrationForm {

    private static final String CITY = OriginKind.CITY.name();

    private final Councils councils;

    RegistrationForm(Councils councils) {
        this.councils = councils;
    }

    /** Who may have raised an issue in this council: its subcommittees and the city, as label and value. */
    public List<FormChoice> origins(CouncilId id) {
        var council = councils.council(id);
        var origins = new ArrayList<FormChoice>();
        council.bodiesOf(Tier.SUBCOMMITTEE)
                .forEach(body -> origins.add(
                        new FormChoice(body.name() + "（専門部会の提案）", body.id().value())));
        origins.add(new FormChoice(council.city(), CITY));
        return origins;
    }

    Registration parse(String councilId, FormText title, FormText description, FormText origin, FormText raisedOn) {
        var council = councils.council(new CouncilId(councilId));
        return new Registration(
                council.id(),
                title.required("課題名", 200),
                description.required("課題の内容", 10_000),
                origin(council, origin, raisedOn));
    }

    private static Origin origin(Council council, FormText chosen, FormText raisedOn) {
        var on = TypedSchedule.date(raisedOn, "提起された日");
        if (chosen.typed().equals(CITY)) {
            return new Origin(OriginKind.CITY, null, council.city() + "長", on);
        }
        return council.bodiesOf(Tier.SUBCOMMITTEE).stream()
                .filter(body -> body.id().value().equals(chosen.typed()))
                .findFirst()
                .map(body -> new Origin(OriginKind.SUBCOMMITTEE, body.id(), addressee(body), on))
                .orElseThrow(() -> new Choices.NotChosen("課題の出所").raised());
    }

    private static String addressee(Body body) {
        var name = body.name();
        var title = body.chairTitle();
        return name.endsWith("部会") && title.startsWith("部会") ? name + title.substring(2) : name + title;
    }
}
