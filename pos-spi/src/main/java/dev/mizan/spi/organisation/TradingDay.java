// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.organisation;

import dev.mizan.spi.value.BusinessDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * How a store tells its business date: what happens before the day's end hour still belongs to the day before.
 *
 * @param zone the store's legal time zone
 * @param dayEnd local time at which a business day ends; midnight where the business day is the calendar day
 */
public record TradingDay(ZoneId zone, LocalTime dayEnd) {
    /** The business date of an instant: the Z report it belongs to. */
    public BusinessDate businessDate(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        LocalDate date = local.toLocalDate();
        return new BusinessDate(local.toLocalTime().isBefore(dayEnd) ? date.minusDays(1) : date);
    }

    /** The legal date of an instant: the VAT period it belongs to. */
    public LocalDate legalDate(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The four times of something that happened and is recorded now, its tax point the day it happened. */
    public Times times(Instant occurredAt, Instant recordedAt) {
        return new Times(occurredAt, businessDate(occurredAt), legalDate(occurredAt), recordedAt);
    }
}
