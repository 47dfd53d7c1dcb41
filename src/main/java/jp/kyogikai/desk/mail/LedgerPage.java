package jp.kyogikai.desk.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NoSuchElementException;
import jp.kyogikai.charter.Council;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.mail.DeliveryId;
import jp.kyogikai.mail.DeliveryState;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.shared.CouncilId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What was sent to whom and how it stands, and the mails that lie in the outbox (送付簿の画面). */
@Controller
class LedgerPage {

    private final LedgerListing listing;
    private final MailDoor door;
    private final Ledger ledger;
    private final CurrentActor actor;

    LedgerPage(LedgerListing listing, MailDoor door, Ledger ledger, CurrentActor actor) {
        this.listing = listing;
        this.door = door;
        this.ledger = ledger;
        this.actor = actor;
    }

    @GetMapping("/mail")
    String page(
            @RequestParam(required = false) @Nullable String council,
            @RequestParam(required = false) @Nullable DeliveryState state,
            @RequestParam(required = false) @Nullable String about,
            Model model) {
        var seen = door.enter(council);
        model.addAttribute("council", seen.id().value());
        model.addAttribute("councilName", seen.name());
        model.addAttribute(
                "councils",
                door.open().stream()
                        .map(it -> new Choice(it.id().value(), it.name()))
                        .toList());
        model.addAttribute(
                "states",
                Arrays.stream(DeliveryState.values())
                        .map(it -> new Choice(it.name(), it.label()))
                        .toList());
        model.addAttribute("state", state == null ? "" : state.name());
        model.addAttribute("about", about == null ? "" : about);
        model.addAttribute("secretariat", actor.get().isSecretariatOf(seen.id()));
        var rows = listing.rows(seen.id(), state, about);
        model.addAttribute("rows", rows);
        model.addAttribute("paper", about != null && rows.stream().anyMatch(LedgerRow::onPaper));
        return "mail";
    }

    @PostMapping("/mail/{id}/hand")
    String hand(@PathVariable String id) {
        var delivery = new DeliveryId(id);
        var council = enter(delivery);
        ledger.hand(delivery, actor.get());
        return "redirect:/mail?council=" + council.id();
    }

    @PostMapping("/mail/hand")
    String handPaper(@RequestParam String council, @RequestParam String about) {
        var seen = door.enter(council);
        ledger.handPaper(seen.id(), about, actor.get());
        return UriComponentsBuilder.fromPath("redirect:/mail")
                .queryParam("council", seen.id())
                .queryParam("about", about)
                .encode()
                .toUriString();
    }

    /** The mail as a file that the mail programs of the office open. */
    @GetMapping("/mail/{id}.eml")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        var delivery = new DeliveryId(id);
        enter(delivery);
        var mail = ledger.file(delivery).orElseThrow(() -> new NoSuchElementException("mail " + id));
        var name = ledger.card(delivery).dispatch().title() + ".eml";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(mail);
    }

    private Council enter(DeliveryId delivery) {
        CouncilId council = ledger.card(delivery).dispatch().council();
        return door.enter(council.value());
    }

    /** One choice of a list. */
    public record Choice(String value, String label) {}
}
