package jp.kyogikai.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Somebody who took part without being a member: post or organisation, and name (委員以外の出席者). */
@Embeddable
public record Guest(
        @Column(name = "post") String post,
        @Column(name = "name") String name) {}
