// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.organisation;

import dev.mizan.spi.value.BusinessDate;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The four times of a fact. A sale at 00:40 on 1 January in a store whose day ends at 04:00 is in the Z report of
 * 31 December and in January's VAT.
 *
 * @param occurredAt when it happened, by the till's clock
 * @param businessDate the trading day it belongs to
 * @param taxPoint the legal date that decides rate and VAT period
 * @param recordedAt when it was written
 */
public record Times(Instant occurredAt, BusinessDate businessDate, LocalDate taxPoint, Instant recordedAt) {}
