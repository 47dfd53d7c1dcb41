package jp.kyogikai.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a subcommittee has found so far: activities, interim report, draft of the report, more time asked for (調査の状況). */
public record Progress(
        List<Activity> activities, String interim, @Nullable Extension extension, String report) {

    public Progress {
        activities = List.copyOf(activities);
    }
}
