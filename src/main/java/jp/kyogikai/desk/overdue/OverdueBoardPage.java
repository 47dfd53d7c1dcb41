package jp.kyogikai.desk.overdue;

import jp.kyogikai.shared.CouncilId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is overdue in a council: whose turn it is, since when, how often it was given more time (期限超過の画面). */
@Controller
class OverdueBoardPage {

    private final OverdueListings listings;

    OverdueBoardPage(OverdueListings listings) {
        this.listings = listings;
    }

    @GetMapping("/overdue")
    String page(@RequestParam(required = false) @Nullable String council, OverdueQuestion asked, Model model) {
        var listing = listings.of(council, asked);
        var seen = new CouncilId(listing.council());
        var near = listing.near();
        model.addAttribute("listing", listing);
        model.addAttribute("before", listing.page() == 0 ? "" : asked.at(seen, listing.page() - 1, near.page()));
        model.addAttribute("after", listing.hasMore() ? asked.at(seen, listing.page() + 1, near.page()) : "");
        model.addAttribute("nearBefore", near.page() == 0 ? "" : asked.at(seen, listing.page(), near.page() - 1));
        model.addAttribute("nearAfter", near.hasMore() ? asked.at(seen, listing.page(), near.page() + 1) : "");
        return "overdue";
    }
}
