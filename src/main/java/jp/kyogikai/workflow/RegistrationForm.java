package jp.kyogikai.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Category;
import jp.kyogikai.issue.Origin;
import jp.kyogikai.issue.OriginKind;
import jp.kyogikai.issue.Registration;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.Refusal;
import org.springframework.stereotype.Component;

/** The form by which an issue comes in: the choices it offers and what its answers mean (課題の受付票). */
@Component
public class RegistrationForm {

    private static final List<OriginKind> NAMED = List.of(OriginKind.MEMBER, OriginKind.HUB);

    private final Councils councils;

    RegistrationForm(Councils councils) {
        this.councils = councils;
    }

    /** Who may have raised an issue in this council, as label and value: bodies, members, the hub, each city. */
    public List<FormChoice> origins(CouncilId id) {
        var council = councils.council(id);
        var origins = new ArrayList<FormChoice>();
        council.bodies().stream().filter(body -> body.tier().isExpert()).forEach(body -> origins.add(choice(body)));
        council.bodiesOf(Tier.COORDINATION).forEach(body -> origins.add(choice(body)));
        NAMED.forEach(kind -> origins.add(new FormChoice(kind.label(), kind.name())));
        if (council.mayors().size() == 1) {
            origins.add(new FormChoice(council.city(), OriginKind.CITY.name()));
        } else {
            council.mayors().forEach(mayor -> origins.add(new FormChoice(mayor, oneOfSeveral(mayor))));
        }
        return origins;
    }

    private static String oneOfSeveral(String mayor) {
        return OriginKind.CITY.name() + ":" + mayor;
    }

    private static FormChoice choice(Body body) {
        return new FormChoice(
                "%s（%s）".formatted(body.name(), kind(body).label()), body.id().value());
    }

    Registration parse(
            String councilId,
            FormText title,
            FormText description,
            FormText category,
            FormText urgency,
            FormText origin,
            FormText raiser,
            FormText raisedOn) {
        var council = councils.council(new CouncilId(councilId));
        return new Registration(
                council.id(),
                title.required("課題名", 200),
                description.required("課題の内容", 10_000),
                Choices.parse(Category.class, category, "課題の区分"),
                Choices.parse(Urgency.class, urgency, "緊急度"),
                origin(council, origin, raiser, raisedOn));
    }

    private static Origin origin(Council council, FormText chosen, FormText raiser, FormText raisedOn) {
        var on = TypedSchedule.date(raisedOn, "提起された日");
        var mayor = mayor(council, chosen);
        if (mayor.isPresent()) {
            return new Origin(OriginKind.CITY, null, mayor.get(), on);
        }
        for (var kind : NAMED) {
            if (chosen.is(kind.name())) {
                return new Origin(kind, null, named(raiser, kind), on);
            }
        }
        return council.bodies().stream()
                .filter(body -> body.id().value().equals(chosen.typed()))
                .filter(body -> body.tier().isExpert() || body.tier() == Tier.COORDINATION)
                .findFirst()
                .map(body -> new Origin(kind(body), body.id(), body.chairWords(), on))
                .orElseThrow(() -> new Choices.NotChosen("課題の出所").raised());
    }

    /** All of several where the form did not offer them one by one, as that of an earlier release. */
    private static Optional<String> mayor(Council council, FormText chosen) {
        return chosen.is(OriginKind.CITY.name())
                ? Optional.of(council.mayorsTogether())
                : council.mayors().stream()
                        .filter(mayor -> chosen.is(oneOfSeveral(mayor)))
                        .findFirst();
    }

    private static OriginKind kind(Body body) {
        return body.tier().isExpert() ? OriginKind.SUBCOMMITTEE : OriginKind.COORDINATION;
    }

    private static String named(FormText raiser, OriginKind kind) {
        if (raiser.typed().isEmpty()) {
            new RaiserMissing(kind.label()).raise();
        }
        return raiser.atMost("提起した方・団体", 200);
    }

    /** An issue comes from a member or the hub, and nobody is named to whom the answer could be sent. */
    record RaiserMissing(String origin) implements Refusal {
        @Override
        public String sentence() {
            return "出所が「%s」の場合は、検討の結果をお知らせする相手が必要です。「提起した方・団体」を入力してください。".formatted(origin);
        }
    }
}
