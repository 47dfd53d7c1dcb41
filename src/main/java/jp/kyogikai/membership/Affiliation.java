package jp.kyogikai.membership;

/** Where a member comes from: the organisation and the post held there, each empty where there is none (所属・職名). */
public record Affiliation(String organisation, String post) {}
