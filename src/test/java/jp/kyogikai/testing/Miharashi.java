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

/** A second council of another shape with people of its own, who know nothing of the first (もう1つの協議会). */
@Component
public class Miharashi {

    public static final CouncilId COUNCIL = new CouncilId("miharashi");
    public static final String SECRETARY = "miharashi-jimu";
    public static final String SUPPORTER = "miharashi-soudan";
    public static final String OTHER_SUPPORTER = "miharashi-soudan2";

    private final Councils councils;
    private final Registering registering;
    private final Enrolling enrolling;

    Miharashi(Councils councils, Registering registering, Enrolling enrolling) {
        this.councils = councils;
        this.registering = registering;
        this.enrolling = enrolling;
    }

    /** Registers its people, who log in with the password of the demonstration; the second time nothing happens. */
    public void settleIn() {
        registering
                .register(councils.council(COUNCIL), people(), Actor.system())
                .passwords()
                .keySet()
                .forEach(user -> enrolling.renewPassword(new Username(user), Visitor.PASSWORD, Actor.system()));
    }

    private static byte[] people() {
        try {
            return new ClassPathResource("office/miharashi.csv").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
