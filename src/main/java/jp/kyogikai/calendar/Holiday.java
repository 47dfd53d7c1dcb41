package jp.kyogikai.calendar;

import java.time.LocalDate;

/** A day off by the Act on National Holidays, with the name under which people know it (国民の祝日・休日). */
public record Holiday(LocalDate date, String name) {}
