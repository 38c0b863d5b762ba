// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.shop;

import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.journal.Lot;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Goods that are bought in lots and sold first in, first out, day by day: pieces at uneven costs, and weighed ones. */
public final class Shelf {
    private final Currency currency;
    private final Random random;
    private final BigDecimal step;
    private List<Lot> lots = new ArrayList<>();
    private List<Lot> before = new ArrayList<>();
    private LocalDate day = Shop.NEW_YEAR;
    private int bought;

    /** Dates are weighed in eighths. */
    public Shelf(Currency currency, Random random) {
        this(currency, random, new BigDecimal("0.125"));
    }

    /** Dates are weighed in steps of this much, of which a whole number is one. */
    public Shelf(Currency currency, Random random, BigDecimal step) {
        this.currency = currency;
        this.random = random;
        this.step = step;
    }

    /** Today, which is never before yesterday. */
    public LocalDate day() {
        day = day.plusDays(random.nextInt(8));
        return day;
    }

    /** What is there now. */
    public List<Lot> lots() {
        return List.copyOf(lots);
    }

    /** A purchase or a sale of today. */
    public JournalEntry entry(EntryHead head) {
        before = new ArrayList<>(lots);
        List<Leg> legs = lots.size() < 3 || random.nextInt(3) == 0 ? purchase(head.date()) : sale();
        return JournalEntry.propose(head, legs).orElseThrow().by("lots@1");
    }

    /** The last entry is taken back. */
    public void undo() {
        lots = new ArrayList<>(before);
    }

    private List<Leg> purchase(LocalDate on) {
        String label = random.nextBoolean() ? "" : "R" + ++bought;
        List<Lot> fresh = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            BigDecimal weighed = step.multiply(BigDecimal.valueOf(1 + random.nextInt(80)));
            BigDecimal cost = BigDecimal.valueOf(1 + random.nextInt(50)).divide(step);
            fresh.add(new Lot(weighed, "DATES", cost, currency, on, label));
        } else {
            long pieces = 1 + random.nextInt(20);
            Money total = Money.ofMinor(pieces + random.nextInt(100_000), currency);
            fresh.addAll(Lot.bought(pieces, random.nextBoolean() ? "LAMP" : "GOLD_RING", total, on, label));
        }
        List<Leg> legs = new ArrayList<>();
        for (Lot lot : fresh) {
            put(lot);
            legs.add(Leg.of(Shop.INVENTORY, lot).at(Shop.TILL_1));
        }
        legs.add(Leg.balancing(Shop.CASH, legs));
        return legs;
    }

    private void put(Lot lot) {
        for (int at = 0; at < lots.size(); at++) {
            if (lots.get(at).purchase().equals(lot.purchase())) {
                lots.set(at, lot.of(lots.get(at).quantity().add(lot.quantity())));
                return;
            }
        }
        lots.add(lot);
    }

    /** All of the first lot, or a part of it; one in eight is used up, and stands as a lot where it was used. */
    private List<Leg> sale() {
        Lot first = lots.get(0);
        BigDecimal least = first.quantity().scale() > 0 ? step : BigDecimal.ONE;
        long steps = first.quantity().divideToIntegralValue(least).longValueExact();
        BigDecimal sold = least.multiply(BigDecimal.valueOf(1 + random.nextInt((int) steps)));
        lots.remove(0);
        if (sold.compareTo(first.quantity()) < 0) {
            lots.add(0, first.of(first.quantity().subtract(sold)));
        }
        Leg out = Leg.of(Shop.INVENTORY, first.of(sold.negate()));
        return List.of(
                out,
                random.nextInt(8) == 0 ? Leg.of(Shop.COST, first.of(sold)) : Leg.balancing(Shop.COST, List.of(out)));
    }
}
