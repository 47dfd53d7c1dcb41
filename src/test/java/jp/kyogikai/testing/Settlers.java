package jp.kyogikai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.kyogikai.access.Enrolling;
import jp.kyogikai.access.Registering;
import jp.kyogikai.access.Username;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the people of a council in from a table, with the password of the demonstration (登場人物の登録). */
@Component
class Settlers {

    private final Councils councils;
    private final Registering registering;
    private final Enrolling enrolling;

    Settlers(Councils councils, Registering registering, Enrolling enrolling) {
        this.councils = councils;
        this.registering = registering;
        this.enrolling = enrolling;
    }

    /** The second time nothing happens. */
    void settle(CouncilId council, String table) {
        registering
                .register(councils.council(council), bytes(table), Actor.system())
                .passwords()
                .keySet()
                .forEach(user -> enrolling.renewPassword(new Username(user), Visitor.PASSWORD, Actor.system()));
    }

    private static byte[] bytes(String table) {
        try {
            return new ClassPathResource(table).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
