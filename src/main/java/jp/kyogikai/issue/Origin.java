package jp.kyogikai.issue;

import java.time.LocalDate;
import jp.kyogikai.shared.BodyId;
import org.jspecify.annotations.Nullable;

/** Who raised an issue and when; the addressee is to whom the answer is sent (課題の出所). */
public record Origin(OriginKind kind, @Nullable BodyId body, String addressee, LocalDate raisedOn) {}
