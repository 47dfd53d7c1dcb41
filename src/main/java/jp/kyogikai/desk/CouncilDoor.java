package jp.kyogikai.desk;

import java.util.List;
import java.util.NoSuchElementException;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.NoRight;
import org.springframework.stereotype.Component;

/** Lets in those who serve a council: its secretariat and the chairs of its bodies (閲覧できる協議会). */
@Component
public class CouncilDoor {

    private final Councils councils;
    private final CurrentActor actor;

    CouncilDoor(Councils councils, CurrentActor actor) {
        this.councils = councils;
        this.actor = actor;
    }

    /** The councils that the present user serves. */
    public List<Council> mine() {
        var visitor = actor.get();
        return councils.all().stream()
                .filter(council -> serves(visitor, council))
                .toList();
    }

    /** The same, refused where there is none; the page is what cannot be opened. */
    public List<Council> serving(String page) {
        var served = mine();
        if (served.isEmpty()) {
            new NoRight(page + "を開く", "事務局及び会長・部会長").raise();
        }
        return served;
    }

    /** Whether the present user supports people in single cases, in whatever council. */
    public boolean isSupporter() {
        return councils.all().stream().anyMatch(council -> actor.get().isSupporterOf(council.id()));
    }

    /** Whether the present user runs the office of some council. */
    public boolean isSecretariat() {
        return councils.all().stream().anyMatch(council -> actor.get().isSecretariatOf(council.id()));
    }

    /** The bodies that the present user works for in a council: all of them in its office, else those presided over. */
    public List<Body> bodies(Council council) {
        var visitor = actor.get();
        return council.meetingBodies().stream()
                .filter(body -> visitor.isSecretariatOf(council.id()) || visitor.isChairOf(council.id(), body.id()))
                .toList();
    }

    /** Gives the council to those who serve it and refuses all others; NoSuchElementException where there is none. */
    public Council enter(CouncilId id) {
        var council = known(id);
        if (!serves(actor.get(), council)) {
            new NoRight(council.name() + "の画面を開く", "その事務局及び会長・部会長").raise();
        }
        return council;
    }

    /** The councils whose deadlines the present user watches: those served, or all for who runs the installation. */
    public List<Council> watched() {
        return actor.get().isIn(GroupId.administrators()) ? councils.all() : mine();
    }

    /** Gives the council to those who watch its deadlines and refuses all others. */
    public Council watch(CouncilId id) {
        return actor.get().isIn(GroupId.administrators()) ? known(id) : enter(id);
    }

    private Council known(CouncilId id) {
        return councils.all().stream()
                .filter(council -> council.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("council " + id));
    }

    private static boolean serves(Actor visitor, Council council) {
        return visitor.isSecretariatOf(council.id())
                || council.bodies().stream().anyMatch(body -> visitor.isChairOf(council.id(), body.id()));
    }
}
