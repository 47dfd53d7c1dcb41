package jp.kyogikai.access;

import java.util.function.UnaryOperator;
import jp.kyogikai.membership.Appointing;
import jp.kyogikai.membership.Term;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import org.springframework.stereotype.Component;

/** Makes a line of the table a person with offices and, where it names one, an account (名簿からの登録). */
@Component
class Admitting {

    private final Appointing appointing;
    private final Enrolling enrolling;

    Admitting(Appointing appointing, Enrolling enrolling) {
        this.appointing = appointing;
        this.enrolling = enrolling;
    }

    void admit(CouncilId council, PersonLine line, Term term, UnaryOperator<String> passwordOf, Actor actor) {
        var person = appointing.register(council, line.name(), line.kana(), actor);
        if (line.mail() != null) {
            appointing.receivesMail(person, line.mail(), actor);
        }
        line.offices().forEach(office -> appointing.appoint(person, office, line.from(), term, actor));
        if (line.hasAccount()) {
            enrolling.open(new Username(line.username()), passwordOf.apply(line.username()), person, actor);
        }
    }
}
