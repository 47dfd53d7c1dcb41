package jp.kyogikai.desk.overdue;

import java.util.List;
import jp.kyogikai.desk.TaskLink;
import jp.kyogikai.engine.OpenTasks;
import jp.kyogikai.engine.OverdueIncidents;
import jp.kyogikai.engine.Works;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same list for the plugin of Cockpit, with the way to the work and its tasks (期限超過の業務の監視への提供). */
@RestController
class OverdueData {

    private final OverdueListings listings;
    private final OverdueIncidents incidents;
    private final OpenTasks tasks;
    private final Works works;

    OverdueData(OverdueListings listings, OverdueIncidents incidents, OpenTasks tasks, Works works) {
        this.listings = listings;
        this.incidents = incidents;
        this.tasks = tasks;
        this.works = works;
    }

    @GetMapping("/overdue/data")
    Answer list(@RequestParam(required = false) @Nullable String council, OverdueQuestion asked) {
        var listing = listings.of(council, asked);
        return new Answer(listing, listing.rows().stream().map(this::way).toList());
    }

    /** Everything owed in one running process; nothing where it cannot be seen. */
    @GetMapping("/overdue/data/works/{instance}")
    List<OverdueRow> ofWork(@PathVariable String instance) {
        return works.of(instance).map(listings::of).orElse(List.of());
    }

    private Way way(OverdueRow row) {
        var instance = incidents.instanceOf(row.duty()).orElse("");
        return new Way(instance, instance.isEmpty() ? List.of() : TaskLink.of(tasks.of(instance)));
    }

    /** Where the work of one row stands; empty where it has ended. */
    record Way(String instance, List<TaskLink> tasks) {}

    /** One page, and for each of its rows the way to its work. */
    record Answer(OverdueListing listing, List<Way> ways) {}
}
